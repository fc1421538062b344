import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { frameWords } from '../domain/words/frame.ts'
import { shownLocale } from '../domain/words/locale.ts'
import '../ui/globals.css'
import { dateLocale } from '../ui/date-words.ts'
import { InterfaceFont } from './fonts-ahead.tsx'
import { Frame } from './frame.tsx'

/** Titles of pages, and what a desk wants of search engines: nothing. */
export const metadata: Metadata = {
  title: { default: frameWords.product, template: `%s · ${frameWords.product}` },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

/** Both are designed: the reader's own setting rules. */
export const viewport: Viewport = { colorScheme: 'light dark' }

/**
 * The root of every page. It reads the request's nonce, so every page is rendered for its request and none is built
 * beforehand: a policy with nonces needs that. The widgets find the nonce in the meta element.
 */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const request = await headers()
  const nonce = request.get('x-nonce') ?? ''
  return (
    <html lang={shownLocale()} dir="ltr">
      <head>
        <meta property="csp-nonce" nonce={nonce} />
      </head>
      <body>
        <InterfaceFont />
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:fixed focus:start-4 focus:top-3 focus:z-70 focus:rounded-md focus:bg-accent focus:px-4 focus:py-2 focus:text-accent-ink"
        >
          {frameWords.skip}
        </a>
        <Frame dateLocale={dateLocale(request.get('accept-language'))}>{children}</Frame>
      </body>
    </html>
  )
}
