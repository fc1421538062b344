import { expect, test } from 'vitest'
import { partOf } from './command.ts'

test('two commands on two parts of one claim do not collide, and on one part they do', () => {
  const verdict = partOf({ name: 'setVerdict', claimId: 'c', scaleVersionId: null, verdictKey: null })
  const checks = partOf({ name: 'setChecks', claimId: 'c', checks: 'said' })
  expect(verdict).not.toEqual(checks)
  expect(partOf({ name: 'deleteAnnotation', annotationId: 'a' })).toEqual(
    partOf({ name: 'restoreAnnotation', annotationId: 'a' }),
  )
})

test('a command that only adds has no part', () => {
  expect(partOf({ name: 'createStory', storyId: 's', title: 't' })).toBeNull()
})
