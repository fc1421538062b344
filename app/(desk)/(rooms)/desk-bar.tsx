'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { Role } from '../../../domain/member.ts'
import { ROLE_WORDS } from '../../../domain/words/desk.ts'
import { frameWords } from '../../../domain/words/frame.ts'
import { Bob } from '../../../ui/plumb-line.tsx'
import { NavigationPending } from './navigation-pending.tsx'
import { SignOut } from './sign-out.tsx'

/** The rooms, in the order of the work. `also` are other addresses that belong to one. */
const ROOMS = [
  { href: '/', label: frameWords.articles, also: '/import' },
  { href: '/stories', label: frameWords.stories },
  { href: '/claims', label: frameWords.claims },
  { href: '/settings', label: frameWords.settings },
] as const

/** What the bar is given. */
type DeskBarProps = {
  readonly deskName: string
  readonly memberId: string
  readonly memberName: string
  readonly role: Role
}

/** The bar above every room: the desk, its rooms, and who is here. */
export function DeskBar({ deskName, memberId, memberName, role }: DeskBarProps) {
  return (
    <header className="border-b border-rule">
      <div className="mx-auto flex w-full max-w-6xl flex-wrap items-center gap-x-6 px-4 sm:px-8">
        <Link
          href="/"
          prefetch={false}
          className="relative flex min-h-12 items-center gap-2.5 font-semibold no-underline"
        >
          <span aria-hidden="true" className="flex h-12 flex-col items-center self-start text-accent">
            <span className="w-px flex-1 bg-current" />
            <Bob />
            <span className="h-2.5" />
          </span>
          <span className="max-w-56 truncate">{deskName || frameWords.product}</span>
        </Link>
        <nav
          aria-label={frameWords.navigation}
          className="order-last -mx-2 w-full overflow-x-auto sm:order-none sm:mx-0 sm:w-auto sm:flex-1"
        >
          <ul className="flex">
            {ROOMS.map((room) => (
              <Room key={room.href} {...room} />
            ))}
          </ul>
        </nav>
        <div className="ms-auto flex items-center gap-1 text-sm text-ink-muted">
          <Link
            href="/account"
            prefetch={false}
            aria-label={frameWords.account(memberName, ROLE_WORDS[role])}
            className="flex min-h-11 max-w-48 items-center truncate px-1 text-ink-muted no-underline hover:text-ink max-sm:max-w-24 sm:min-h-12"
          >
            <span className="truncate">{memberName}</span>
          </Link>
          <SignOut memberId={memberId} />
        </div>
      </div>
    </header>
  )
}

function Room({ href, label, also }: { href: string; label: string; also?: string }) {
  const path = usePathname()
  const here = path === href || path === also || (href !== '/' && path.startsWith(`${href}/`))
  const look = here ? 'text-ink font-medium after:bg-accent' : 'text-ink-muted hover:text-ink after:bg-transparent'
  return (
    <li>
      <Link
        href={href}
        prefetch={false}
        aria-current={here ? 'page' : undefined}
        className={`relative flex min-h-11 items-center px-2.5 no-underline -outline-offset-2 after:absolute after:inset-x-2.5 after:bottom-0 after:h-0.5 sm:min-h-12 ${look}`}
      >
        {label}
        <NavigationPending />
      </Link>
    </li>
  )
}
