import type { Locator } from '@playwright/test'
import type { Span } from '../domain/span.ts'

/** How somebody works at a page: with a mouse and a keyboard, or with the keyboard alone. */
export type Hands = {
  /** Presses a button, a link, a choice of a menu, a switch. */
  readonly press: (target: Locator) => Promise<void>
  /** Puts text into a field in place of what it holds; the focus stays in it. */
  readonly write: (field: Locator, text: string) => Promise<void>
  /** One key, wherever the focus is. */
  readonly key: (key: string) => Promise<void>
  /** Selects words of the article. */
  readonly select: (span: Span) => Promise<void>
  /** Does what the toolbar at the selection offers: by its button, or by its letter. */
  readonly act: (name: string, letter: string) => Promise<void>
}
