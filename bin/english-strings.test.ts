import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import englishStrings from './english-strings.mjs'

const LISTS = globSync('node_modules/{react-aria,react-stately,react-aria-components}/dist/private/**/intlStrings.mjs')

describe("the lists of the widgets' own words", () => {
  test('are where they are looked for', () => {
    expect(LISTS.length).toBeGreaterThan(10)
  })

  test.each(LISTS)('name English alone: %s', (path) => {
    const languages = (list: string) => [...new Set(list.match(/\b[a-z]{2}-[A-Z]{2}\b/g))]
    const before = readFileSync(path, 'utf8')
    expect(languages(before).length).toBeGreaterThan(30)
    const after = englishStrings(before)
    expect(languages(after)).toEqual(['en-US'])
    expect(after).toMatch(/ from "[^"]+en-US\.mjs";$/m)
    expect(after).toMatch(/^ +"en-US": \S+$/m)
    expect(after).toMatch(/^export \{\S+ as default\};$/m)
  })
})
