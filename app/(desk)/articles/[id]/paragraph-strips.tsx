'use client'

import { type KeyboardEvent, useMemo } from 'react'
import { factWords } from '../../../../domain/words/facts.ts'
import { type BlockCoverage, blockCoverage, firstUnsettled } from './coverage-shares.ts'
import { sentencesOf } from './sentences-of.ts'
import { type BlockPlace, useBlockPlaces } from './use-block-places.ts'
import { useSentenceFocus } from './use-sentence-focus.ts'
import { useWorkspace } from './workspace-store.tsx'

/**
 * How far the checking is, beside each paragraph in and near the window: a piece for every sentence. It lies over the
 * article's margin and moves nothing. A press leads to the first sentence that asks for something. `layout` counts the
 * layouts of the text.
 */
export function ParagraphStrips({ layout }: { readonly layout: number }) {
  const { workspace } = useWorkspace()
  const { place, near } = useBlockPlaces(layout)
  const { blocks } = workspace.capture
  const coverage = useMemo(() => blockCoverage(blocks, sentencesOf(workspace)), [blocks, workspace])
  const shown = near.flatMap((one) => {
    const own = coverage.get(one.block)
    return own ? [{ ...one, own }] : []
  })
  return (
    <ol
      ref={place}
      aria-label={factWords.coverage.strips}
      onKeyDown={moveFocus}
      className="absolute inset-x-0 top-0 h-0 print:hidden"
    >
      {shown.map(({ own, ...at }, index) => (
        <Strip key={at.block} at={at} own={own} isReachable={index === 0} />
      ))}
    </ol>
  )
}

function Strip({
  at,
  own,
  isReachable,
}: {
  readonly at: BlockPlace
  readonly own: BlockCoverage
  readonly isReachable: boolean
}) {
  const focus = useSentenceFocus()
  const target = firstUnsettled(own.sentences) ?? own.sentences[0]
  return (
    <li className="absolute z-10 -start-5 w-5" style={{ insetBlockStart: at.top, blockSize: at.height }}>
      <button
        type="button"
        tabIndex={isReachable ? 0 : -1}
        aria-label={own.label}
        title={own.label}
        onClick={() => target && focus(target)}
        className="flex h-full w-full cursor-pointer flex-col items-end gap-px py-1 pe-1.5 max-[68.75rem]:items-start max-[68.75rem]:pe-0"
      >
        {own.sentences.map(({ start, end, state }) => (
          <span
            key={start}
            aria-hidden="true"
            data-state={state}
            className="state-fill min-h-0 w-1.5 max-[68.75rem]:w-1"
            style={{ flexGrow: end - start }}
          />
        ))}
      </button>
    </li>
  )
}

/** One stop for the Tab key; arrows move from paragraph to paragraph. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const strips = [...event.currentTarget.querySelectorAll('button')]
  const next = strips[strips.findIndex((strip) => strip.matches(':focus')) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
