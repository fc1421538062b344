import type { Command } from 'prosemirror-state'
import { actionWords } from '../../../../../domain/words/actions.ts'
import { nextAnnotation, previousAnnotation } from '../../../../../editor/annotation-commands.ts'
import type { Action, Bench } from './action.ts'
import { ALWAYS } from './action.ts'
import { onArticle } from './on-article.ts'

const { labels, why } = actionWords

/** The ways through the article and between the parts of the workspace. */
export function moving(bench: Bench): Action[] {
  return [
    toMark(bench, 'nextMark', nextAnnotation, ['j', ']']),
    toMark(bench, 'previousMark', previousAnnotation, ['k', '[']),
    part('nextPart', 'F6'),
    part('previousPart', 'Shift+F6'),
  ]
}

function toMark(bench: Bench, id: 'nextMark' | 'previousMark', command: Command, keys: readonly string[]): Action {
  return {
    id,
    label: labels[id],
    group: 'move',
    keys,
    where: ['article'],
    repeats: true,
    why: () => (onArticle(bench, command, false) ? null : why.noMark),
    run: () => void onArticle(bench, command, true),
  }
}

/** `useRegionKeys` hears these, in fields too. */
function part(id: 'nextPart' | 'previousPart', key: string): Action {
  const press = () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F6', shiftKey: id === 'previousPart' }))
  return {
    id,
    label: labels[id],
    group: 'move',
    keys: [key],
    where: ['anywhere'],
    heardElsewhere: true,
    why: ALWAYS,
    run: () => void press(),
  }
}
