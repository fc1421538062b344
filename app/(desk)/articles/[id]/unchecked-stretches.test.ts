import { expect, test } from 'vitest'
import {
  buildWorkspace,
  spanOf,
  withClaim,
  withComment,
  withNotCheckable,
} from '../../../../domain/workspace.fixture.ts'
import type { Workspace } from '../../../../domain/workspace.ts'
import { uncheckedStretches } from './unchecked-stretches.ts'

const bare = buildWorkspace(['One boat left. Two came back.', 'Three sank.', 'It will get worse.', 'Nobody said why.'])
const words = (workspace: Workspace) =>
  uncheckedStretches(workspace).map(({ start, end }) => workspace.capture.text.slice(start, end))

test('an article without marks is one stretch', () => {
  expect(words(bare)).toEqual([bare.capture.text])
})

test('a paragraph with a claim or a mark "not checkable" ends a stretch; a comment does not', () => {
  const marked = withComment(withNotCheckable(bare, 'n', 'get worse'), 'c', 'Three')
  expect(words(marked)).toEqual(['One boat left. Two came back.\nThree sank.', 'Nobody said why.'])
  expect(words(withClaim(marked, 'a', 'Two came back'))).toEqual(['Three sank.', 'Nobody said why.'])
})

test('where every fact is checked, sentences count, until their claims are under way', () => {
  const every: Workspace = { ...bare, article: { ...bare.article, checking: 'everyFact' } }
  const open = withClaim(every, 'a', 'Two came back')
  expect(words(open)).toEqual([bare.capture.text])
  const judged = withClaim(every, 'a', 'Two came back', { verdictKey: 'true', scaleVersionId: 'five-steps.1' })
  expect(words(judged)[0]).toBe('One boat left.')
  expect(uncheckedStretches(judged)[1]?.start).toBe(spanOf(bare, 'Three').start)
})
