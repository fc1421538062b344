import { expect, test } from 'vitest'
import { dispatchOf } from './send-command.ts'

const rename = { name: 'renameStory', storyId: 's1', title: 'Harbour' } as const

test('a change expects the version of its part that the page was made on', () => {
  expect(dispatchOf(rename, { 's1 title': 7, 's1 other': 9 }, 'k')).toEqual({ key: 'k', command: rename, expects: 7 })
})

test('a part that never changed is expected at 0', () => {
  expect(dispatchOf(rename, {}, 'k')).toMatchObject({ expects: 0 })
})

test('a command that only adds expects nothing', () => {
  const create = { name: 'createStory', storyId: 's1', title: 'Harbour' } as const
  expect(dispatchOf(create, { 's1 title': 7 }, 'k')).toEqual({ key: 'k', command: create })
})
