import { describe, expect, test } from 'vitest'
import { ROLES } from './member.ts'
import type { Act } from './permissions.ts'
import { ACTS, roleMay } from './permissions.ts'

/** The table of the design, row by row. */
const TABLE: readonly (readonly [Act, readonly boolean[]])[] = [
  ['read', [true, true, true, true]],
  ['seeConfidential', [false, true, true, true]],
  ['importArticle', [false, true, true, true]],
  ['setVerdict', [false, true, true, true]],
  ['cite', [false, true, true, true]],
  ['write', [false, true, true, true]],
  ['archiveArticle', [false, false, true, true]],
  ['setTextBasis', [false, false, true, true]],
  ['setDesk', [false, false, false, true]],
  ['manageMembers', [false, false, false, true]],
]

describe('who may', () => {
  test.each(TABLE)('%s', (act, expected) => {
    expect(ROLES.map((role) => roleMay(role, act))).toEqual(expected)
  })

  test('do something keeps that right with every higher role', () => {
    for (const act of ACTS)
      expect(ROLES.map((role) => Number(roleMay(role, act)))).toEqual(
        ROLES.map((role) => Number(roleMay(role, act))).sort(),
      )
  })

  test('a viewer changes nothing but the name they are published under', () => {
    expect(ACTS.filter((act) => roleMay('viewer', act))).toEqual(['read', 'setByline'])
  })
})
