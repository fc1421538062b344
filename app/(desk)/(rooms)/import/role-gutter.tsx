'use client'

import { ChevronDown } from 'lucide-react'
import { memo, type RefObject, useLayoutEffect, useState } from 'react'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Toolbar } from 'react-aria-components/Toolbar'
import { BLOCK_ROLES, type BlockRole } from '../../../../domain/capture.ts'
import { BLOCK_ROLE_WORDS } from '../../../../domain/words/desk.ts'
import { importWords as words } from '../../../../domain/words/import.ts'
import { Button } from '../../../../ui/button.tsx'
import { ITEM, OVERLAY } from '../../../../ui/overlay-class.ts'
import { type LinePlace, placesInView, samePlaces } from './line-places.ts'

type Props = {
  readonly article: RefObject<HTMLElement | null>
  /** Another number whenever the article was laid out anew. */
  readonly layout: number
  readonly lines: readonly Line[]
  readonly onRole: (index: number, role: BlockRole) => void
}

/** A line's role, and enough of its words to know it by ear. */
export type Line = { readonly role: BlockRole; readonly start: string }

/** What stands for a role where there is no room for its name. */
const GLYPHS: Readonly<Record<BlockRole, string>> = {
  headline: 'H',
  standfirst: 'S',
  byline: 'B',
  dateline: 'D',
  paragraph: '¶',
  heading: 'h',
  quotation: '“',
  listItem: '•',
  caption: 'C',
}

/**
 * The roles of the lines in view, each at the height of its line, with one menu for all. It is one stop of the Tab
 * key; the arrow keys lead from line to line.
 */
export const RoleGutter = memo(function RoleGutter({ article, layout, lines, onRole }: Props) {
  const places = usePlaces(article, layout, lines.length)
  const [open, setOpen] = useState<{ readonly index: number; readonly button: Element } | null>(null)
  const choose = (role: BlockRole) => {
    if (open) onRole(open.index, role)
    setOpen(null)
  }
  const name = words.roleMenu((open?.index ?? 0) + 1)
  return (
    <>
      <Toolbar orientation="vertical" aria-label={words.roles} className="absolute inset-y-0 start-0 w-12 sm:w-32">
        {places.map(({ index, top }) => (
          <RoleButton key={index} index={index} top={top} line={lines[index] ?? NO_LINE} onOpen={setOpen} />
        ))}
      </Toolbar>
      <Popover
        triggerRef={{ current: open?.button ?? null }}
        isOpen={open !== null}
        onOpenChange={() => setOpen(null)}
        placement="bottom start"
        aria-label={name}
        className={OVERLAY}
      >
        <Menu
          aria-label={name}
          selectionMode="single"
          selectedKeys={open ? [(lines[open.index] ?? NO_LINE).role] : []}
          autoFocus="first"
          className="p-1 outline-none"
        >
          {BLOCK_ROLES.map((role) => (
            <MenuItem key={role} id={role} className={ITEM} onAction={() => choose(role)}>
              {BLOCK_ROLE_WORDS[role]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  )
})

const NO_LINE: Line = { role: 'paragraph', start: '' }

type RoleButtonProps = {
  readonly index: number
  readonly top: number
  readonly line: Line
  readonly onOpen: (open: { readonly index: number; readonly button: Element }) => void
}

/** One line's role. There may be hundreds: each is drawn again only when it changes itself. */
const RoleButton = memo(function RoleButton({ index, top, line, onOpen }: RoleButtonProps) {
  const name = BLOCK_ROLE_WORDS[line.role]
  return (
    <div className="absolute inset-x-1.5 sm:inset-x-3" style={{ top }}>
      <Button
        variant="plain"
        size="small"
        aria-label={words.role(index + 1, name, line.start)}
        aria-haspopup="menu"
        onPress={({ target }) => onOpen({ index, button: target })}
        className="group w-full px-1 sm:justify-end"
      >
        <ChevronDown
          aria-hidden="true"
          className="size-3.5 opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100 max-sm:hidden"
        />
        <span className="max-sm:hidden">{name}</span>
        <span className="sm:hidden">{GLYPHS[line.role]}</span>
      </Button>
    </div>
  )
})

/** Where the lines in view stand; measured again as the article is laid out anew and as the page is scrolled. */
function usePlaces(article: RefObject<HTMLElement | null>, layout: number, lines: number): readonly LinePlace[] {
  const [places, setPlaces] = useState<readonly LinePlace[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `layout` and `lines` say that what is measured has changed
  useLayoutEffect(() => {
    let frame = 0
    const measure = () => {
      const found = article.current ? placesInView(article.current) : []
      setPlaces((before) => (samePlaces(before, found) ? before : found))
    }
    const later = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(measure)
    }
    measure()
    window.addEventListener('scroll', later, { passive: true })
    window.addEventListener('resize', later)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', later)
      window.removeEventListener('resize', later)
    }
  }, [article, layout, lines])
  return places
}
