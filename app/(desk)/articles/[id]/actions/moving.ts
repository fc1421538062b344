import type { Command } from 'prosemirror-state'
import { actionWords } from '../../../../../domain/words/actions.ts'
import { nextAnnotation, previousAnnotation } from '../../../../../editor/annotation-commands.ts'
import { moveCaret } from '../../../../../editor/caret-commands.ts'
import type { TextUnit } from '../../../../../editor/text-units.ts'
import type { Action, Bench } from './action.ts'
import { ALWAYS } from './action.ts'
import { onArticle } from './on-article.ts'
import { markHere, unitHere } from './said-of-caret.ts'

const { labels, why } = actionWords

/** The ways of the caret through the article, and of the focus between the parts of the workspace. */
export function moving(bench: Bench): Action[] {
  return [
    step(bench, 'nextMark', nextAnnotation, ['j', ']'], () => markHere(bench)),
    step(bench, 'previousMark', previousAnnotation, ['k', '['], () => markHere(bench)),
    ...byUnit(bench, 'sentence', 't'),
    ...byUnit(bench, 'block', 'p'),
    ...byUnit(bench, 'word', 'l'),
    part('nextPart', 'F6'),
    part('previousPart', 'Shift+F6'),
  ]
}

/** Shift leads back. */
function byUnit(bench: Bench, unit: TextUnit, key: string): Action[] {
  const { language } = bench.store.workspace.article
  const { next, previous } = BY_UNIT[unit]
  const said = () => unitHere(bench, unit)
  return [
    step(bench, next, moveCaret(unit, 1, language), [key], said),
    step(bench, previous, moveCaret(unit, -1, language), [`Shift+${key}`], said),
  ]
}

const BY_UNIT = {
  word: { next: 'nextWord', previous: 'previousWord' },
  sentence: { next: 'nextSentence', previous: 'previousSentence' },
  block: { next: 'nextBlock', previous: 'previousBlock' },
} as const

/** The id of a step of the caret. */
type StepId = 'nextMark' | 'previousMark' | (typeof BY_UNIT)[TextUnit]['next' | 'previous']

function step(bench: Bench, id: StepId, command: Command, keys: readonly string[], said: () => string): Action {
  return {
    id,
    label: labels[id],
    group: 'move',
    keys,
    // Where nothing has the focus, as on a page that was just opened, they lead into the article.
    where: ['article', 'nowhere'],
    repeats: true,
    why: () => (onArticle(bench, command, false) ? null : why.noneThatWay),
    run: () => {
      // Before the caret moves: one that nobody sees is not scrolled to.
      bench.view()?.focus()
      onArticle(bench, command, true)
      bench.store.announce(said())
    },
  }
}

/** `useRegionKeys` hears these, in fields too. */
function part(id: 'nextPart' | 'previousPart', key: string): Action {
  const press = () => new KeyboardEvent('keydown', { key: 'F6', shiftKey: id === 'previousPart' })
  return {
    id,
    label: labels[id],
    group: 'move',
    keys: [key],
    where: ['anywhere'],
    heardElsewhere: true,
    why: ALWAYS,
    run: () => void window.dispatchEvent(press()),
  }
}
