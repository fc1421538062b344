'use client'

import { createElement, Fragment, type ReactNode } from 'react'
import type { Verdict } from '../../../../../domain/scale.ts'
import { type DiffPiece, excerpted, wordDiff } from '../../../../../domain/word-diff.ts'
import { claimHistoryWords as words } from '../../../../../domain/words/history.ts'
import { VerdictMark } from '../../../../../ui/verdict-mark.tsx'
import type { HistoryLine } from './history-words.ts'

/** Unchanged words that are shown beside a change: enough to find it in the text. */
const WORDS_BESIDE = 8

/** What a command changed, from what to what. */
export function LineChange({ line }: { readonly line: HistoryLine }) {
  const { before, after, as, verdicts } = line
  if (verdicts) return <VerdictChange {...verdicts} line={line} />
  if (before === after) return null
  return as === 'words' && before !== '' ? (
    <WordChange before={before} after={after} />
  ) : (
    <FromTo before={before} after={after} />
  )
}

/** Two texts laid over each other, word by word. What did not change is shortened. */
export function WordChange({ before, after }: { readonly before: string; readonly after: string }) {
  const pieces = excerpted(wordDiff(before, after), WORDS_BESIDE)
  // Pieces have no ids and do not change in place, so that they need no keys.
  return <p className="whitespace-pre-wrap wrap-anywhere">{createElement(Fragment, null, ...pieces.map(shown))}</p>
}

function shown({ kind, text }: DiffPiece): ReactNode {
  switch (kind) {
    case 'same':
      return text
    case 'gone':
      return (
        <del className="text-ink-muted decoration-danger">
          <span className="sr-only">{words.deletion} </span>
          {text}
        </del>
      )
    case 'new':
      return (
        <ins className="rounded-sm bg-accent-wash decoration-accent">
          <span className="sr-only">{words.insertion} </span>
          {text}
        </ins>
      )
  }
}

function FromTo({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <p className="wrap-anywhere">
      {before === '' ? null : (
        <>
          <span className="text-ink-muted">{before}</span> <Arrow />
        </>
      )}
      {after || <span className="text-ink-muted">{words.empty}</span>}
    </p>
  )
}

function VerdictChange({
  before,
  after,
  line,
}: {
  readonly before: Verdict | null
  readonly after: Verdict | null
  readonly line: HistoryLine
}) {
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {before ? <VerdictMark verdict={before} /> : <span className="text-ink-muted">{line.before}</span>}
      <Arrow />
      {after ? <VerdictMark verdict={after} /> : <span className="text-ink-muted">{line.after}</span>}
    </p>
  )
}

function Arrow() {
  return (
    <>
      <span aria-hidden="true" className="rtl:-scale-x-100 inline-block">
        →
      </span>
      <span className="sr-only">{words.to}</span>{' '}
    </>
  )
}
