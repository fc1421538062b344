'use client'

import { ArrowDown, ArrowUp, TextCursorInput, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { SPEAKER_KINDS, type Speaker } from '../../../../../domain/annotation.ts'
import { cardWords, SPEAKER_KIND_WORDS } from '../../../../../domain/words/card.ts'
import { signs } from '../../../../../domain/words/signs.ts'
import { Button } from '../../../../../ui/button.tsx'
import { Select } from '../../../../../ui/select.tsx'
import { useWorkspace } from '../workspace-store.tsx'
import type { Card } from './card.ts'
import { CardField } from './card-field.tsx'
import { focusCard, targetId } from './card-focus.ts'
import { moved, withLink, withoutLink } from './chain.ts'
import type { Chain } from './use-speakers.ts'

const words = cardWords.speakers

/** One link of who says so: what kind, which name, the words of the article that say it, and its place in the chain. */
export function ChainLink({
  card,
  chain,
  link,
  index,
}: {
  readonly card: Card
  readonly chain: Chain
  readonly link: Speaker
  readonly index: number
}) {
  const { pickPhrase, focusArticle, announce } = useWorkspace()
  const { id } = card.annotation
  const number = index + 1
  const set = (change: Partial<Speaker>) => void chain.change((now) => withLink(now, index, change))

  const step = (by: 1 | -1) => {
    const to = index + by
    const atEnd = to === 0 || to === chain.value.length - 1
    void chain.change((now) => moved(now, index, by))
    focusCard(id, (by === 1) === atEnd ? `earlier-${to}` : `later-${to}`)
  }
  const remove = () => {
    void chain.change((now) => withoutLink(now, index))
    announce(words.removed)
    focusCard(id, 'speakers')
  }
  const pick = () => {
    pickPhrase((phrase) => set({ phrase, ...(link.name.trim() === '' ? { name: phrase.exact } : {}) }))
    announce(words.picking)
    focusArticle()
  }
  const tool = (
    label: string,
    icon: ReactNode,
    onPress: () => void,
    rest: { id?: string; isDisabled?: boolean } = {},
  ) => (
    <Button variant="plain" size="small" className="px-1" aria-label={label} onPress={onPress} {...rest}>
      {icon}
    </Button>
  )

  return (
    <li className="flex flex-col gap-1 rounded-md bg-paper-sunken p-2">
      <div className="flex items-center gap-1">
        <Select
          label={words.kind(number)}
          labelHidden
          size="small"
          className="min-w-0 flex-1"
          options={SPEAKER_KINDS.map((kind) => ({ id: kind, label: SPEAKER_KIND_WORDS[kind] }))}
          value={link.kind}
          onChange={(kind) => set({ kind })}
        />
        {tool(words.earlier(number), <ArrowUp aria-hidden="true" className="size-4" />, () => step(-1), {
          id: targetId(id, `earlier-${index}`),
          isDisabled: index === 0,
        })}
        {tool(words.later(number), <ArrowDown aria-hidden="true" className="size-4" />, () => step(1), {
          id: targetId(id, `later-${index}`),
          isDisabled: index === chain.value.length - 1,
        })}
        {tool(words.remove(number), <X aria-hidden="true" className="size-4" />, remove)}
      </div>
      {link.kind === 'unstated' ? null : (
        <CardField
          name={`${id} speaker ${index}`}
          label={words.name(number)}
          labelHidden
          placeholder={words.namePlaceholder}
          value={link.name}
          onStore={(name, how) => chain.change((now) => withLink(now, index, { name }), how)}
        />
      )}
      <div className="flex min-h-7 items-center gap-1 text-sm text-ink-muted">
        <span className="min-w-0 flex-1 truncate">
          {link.phrase ? signs.is(words.phrase, signs.quoted(link.phrase.exact)) : words.noPhrase}
        </span>
        {tool(words.pick(number), <TextCursorInput aria-hidden="true" className="size-4" />, pick)}
        {link.phrase
          ? tool(words.dropPhrase(number), <X aria-hidden="true" className="size-4" />, () => set({ phrase: null }))
          : null}
      </div>
    </li>
  )
}
