'use client'

import { Users } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { liveWords } from '../../../../../domain/words/live.ts'
import { Menu } from '../../../../../ui/menu.tsx'
import { Tooltip } from '../../../../../ui/tooltip.tsx'
import { useArticlePort } from '../article-port.ts'
import { useWorkspace } from '../workspace-store.tsx'
import { useHere } from './live-context.ts'
import { colourOf, initialsOf, membersIn, type Other, readingOf } from './people.ts'

const words = liveWords.people

/** As many are shown each by their initials; the rest are a number. */
const SHOWN = 5

/** The others who have this article open. Each leads to where they read. */
export function WhoIsHere() {
  const { me } = useWorkspace()
  const others = membersIn(useHere())
  const goTo = useGoTo()
  if (others.length === 0) return null
  const nameOf = (other: Other) => (other.memberId === me.id ? words.you(other.name) : other.name)
  const actionOf = (other: Other) => ({ id: other.memberId, label: nameOf(other), onAction: () => goTo(other) })
  const rest = others.slice(SHOWN)
  return (
    <>
      <ul aria-label={words.label} className="flex shrink-0 items-center gap-1 max-sm:hidden">
        {others.slice(0, SHOWN).map((other) => (
          <li key={other.memberId}>
            <Tooltip text={nameOf(other)}>
              <Button
                aria-label={words.goTo(nameOf(other), initialsOf(other.name))}
                data-person={colourOf(other.memberId)}
                onPress={() => goTo(other)}
                className="flex size-7 cursor-pointer items-center justify-center rounded-full bg-(--person) text-xs font-semibold text-(--person-ink) select-none"
              >
                {initialsOf(other.name)}
              </Button>
            </Tooltip>
          </li>
        ))}
        {rest.length > 0 ? (
          <li>
            <Menu label={words.moreAre(rest.length)} actions={rest.map(actionOf)}>
              <span className="figures text-sm">{words.more(rest.length)}</span>
            </Menu>
          </li>
        ) : null}
      </ul>
      <div className="sm:hidden">
        <Menu label={words.all(others.length)} actions={others.map(actionOf)}>
          <Users aria-hidden="true" className="size-4" />
          <span className="figures text-sm">{others.length}</span>
        </Menu>
      </div>
    </>
  )
}

/** Brings what another member reads into view; their open card where they read nothing. */
function useGoTo(): (other: Other) => void {
  const port = useArticlePort()
  return (other) => {
    const reading = readingOf(other)
    const card = other.windows.map(({ at }) => at.card).find((id) => id !== null)
    if (reading !== null) port.current?.scrollTo(reading)
    else if (card) port.current?.revealAnnotation(card)
  }
}
