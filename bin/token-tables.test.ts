import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tokenTables } from './token-tables.mjs'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

test('colours stand with both their values, type in pixels, and a motion as it is without a wish for less', () => {
  const css = `:root { --paper: #fff; --motion-calm: 220ms; }
    @media screen and (prefers-color-scheme: dark) { :root { --paper: #111; } }
    @media (prefers-reduced-motion: reduce) { :root { --motion-calm: 0ms; } }
    @theme inline { --text-sm: 0.8125rem; --text-sm--line-height: 1.125rem; --spacing: 0.25rem; }`
  const tables = tokenTables(css).replaceAll(/ +/g, ' ')
  expect(tables).toContain('| `--paper` | `#fff` | `#111` |')
  expect(tables).toContain('| `text-sm` | 13 px | 18 px |')
  expect(tables).toContain('| `--spacing` | `0.25rem` |')
  expect(tables).toContain('| `--motion-calm` | `220ms` |')
})

test('docs/design.md has the tokens as they are: `npm test -- pictures` writes them', () => {
  const tables = tokenTables(read('ui/tokens.css'))
  expect(tables).toContain('`--paper`')
  expect(read('docs/design.md')).toContain(tables)
})
