import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockText } from '../domain/capture.ts'
import { type ImportedText, importText, withRoles } from './import-text.ts'

const pages = new URL('./test-pages/', import.meta.url)

/** An import as `expected.json` has it: texts instead of offsets. */
function summarise({ text, blocks, siteText, guess }: ImportedText) {
  return {
    guess,
    blocks: blocks.map((block) => ({ role: block.role, text: blockText({ text }, block) })),
    siteText: siteText.map((span) => ({ reason: span.reason, text: blockText({ text }, span) })),
  }
}

const names = readdirSync(pages, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

describe('test pages', () => {
  test.each(names)('%s', (name) => {
    const found = summarise(importText(readFileSync(new URL(`${name}/source.txt`, pages), 'utf8')))
    const expected = new URL(`${name}/expected.json`, pages)
    if (!existsSync(expected))
      expect.fail(`${name} has no expected.json yet; if this is right, save it:\n${JSON.stringify(found, null, 2)}`)
    expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
  })
})

const articles = new URL('../../shared/articles/', import.meta.url)

/** Published by others, so they stay outside the project; the test pages have their traits for where they are not. */
describe.runIf(existsSync(articles))('the two articles that the product is first used for', () => {
  const read = (name: string) => readFileSync(new URL(name, articles), 'utf8').split('\n')

  test('the first has headline, standfirst, and eight segments of site text, one of them glued to the story', () => {
    const lines = read('independent.txt')
    const { text, blocks, siteText } = importText(lines.join('\n'))
    const [glued = '', story = ''] = lines[6]?.split(/(?<=\.)(?=An )/) ?? []
    const banner = [...lines.slice(2, 6), glued].map((words) => ['donation', words])
    const forum = lines.slice(-3).map((words) => ['forum', words])
    expect(siteText.map((span) => [span.reason, blockText({ text }, span)])).toEqual([...banner, ...forum])
    expect(text.split('\n')).toEqual([...lines.slice(0, 6), glued, story, ...lines.slice(7)])
    expect(blocks.map(({ role }) => role)).toEqual(['headline', 'standfirst', ...Array(17).fill('paragraph')])
  })

  test('the second opens with its dateline, and has neither headline nor site text', () => {
    const lines = read('breitbart.txt')
    const { text, blocks, siteText, guess } = importText(lines.join('\n'))
    const [dateline = '', story = ''] = lines[0]?.split(/(?<=–) /) ?? []
    expect(siteText).toEqual([])
    expect(text.split('\n')).toEqual([dateline, story, ...lines.slice(1)])
    expect(blocks.map(({ role }) => role)).toEqual(['dateline', ...Array(12).fill('paragraph')])
    expect(guess).toMatchObject({ headline: null, byline: null, language: 'en' })
    expect(guess.workingTitle).toBe(`${story.split(' ').slice(0, 8).join(' ')}…`)
  })
})

/** Lines that the rules are about, glued and broken in all ways. */
const fragments = [
  'Your support means a great deal.',
  'Donate to keep our journalism alive.',
  'Sign up for our newsletter.',
  'Join our island forum',
  'Comments',
  'Related stories',
  'Ferry strike enters its third week',
  'SKARN – ',
  'SKARN (Reuters) — ',
  'SKARN—',
  'Mr.',
  'A growing number of crews are leaving the island service, it has emerged.',
  'We believe in our readers.',
  'Who pays?',
  'Q: ',
  'By Ada Renn',
  '“No.”',
  '• herring',
  '\n',
  '\r\n',
  ' ',
  '\u200B',
  '\uD83D',
]
const pageLike = fc.array(fc.constantFrom(...fragments), { maxLength: 30 }).map((parts) => parts.join(''))
const anyText = fc.oneof(pageLike, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

describe('whatever the text', () => {
  test('blocks cover it, one LF apart, and none is empty', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, blocks } = importText(source)
        expect(blocks.map((block) => blockText({ text }, block)).join('\n')).toBe(text)
        blocks.forEach((block, i) => {
          expect(block.index).toBe(i)
          expect(block.start).toBe(i === 0 ? 0 : (blocks[i - 1]?.end ?? Number.NaN) + 1)
          expect(block.end).toBeGreaterThan(block.start)
        })
      }),
    )
  })

  test('all that is seen survives, in order', () => {
    const seen = (text: string) =>
      text
        .toWellFormed()
        .replace(/[^\P{Cc}\t\n\f\r\x7f-\x9f]/gu, '\uFFFD')
        .replace(/[\p{White_Space}\p{Default_Ignorable_Code_Point}]/gu, '')
    fc.assert(fc.property(anyText, (source) => seen(importText(source).text) === seen(source)))
  })

  test('importing what was imported changes nothing', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const once = importText(source)
        expect(importText(once.text)).toEqual(once)
      }),
      { numRuns: 500 },
    )
  })

  test('each span of site text is one block', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { blocks, siteText } = importText(source)
        for (const { start, end } of siteText) expect(blocks).toContainEqual(expect.objectContaining({ start, end }))
      }),
    )
  })
})

test('nothing is imported as nothing', () => {
  const guess = { headline: null, byline: null, language: null, workingTitle: '' }
  expect(importText(' \n\u00A0')).toEqual({ text: '', blocks: [], siteText: [], guess })
})

describe('other roles', () => {
  const imported = importText(
    'Bridge closed\nThe harbour board has closed the bridge over the Lind.\nNobody knows for how long.',
  )

  test('are given to the named blocks, and the guess follows', () => {
    const changed = withRoles(imported, [
      { index: 0, role: 'byline' },
      { index: 2, role: 'headline' },
    ])
    expect(changed.blocks.map(({ role }) => role)).toEqual(['byline', 'paragraph', 'headline'])
    expect(changed.guess).toMatchObject({ byline: 'Bridge closed', headline: 'Nobody knows for how long.' })
    expect(changed.text).toBe(imported.text)
  })

  test('leave all as it was where none is named', () => {
    expect(withRoles(imported, [])).toEqual(imported)
  })

  test('are refused for a block that does not exist', () => {
    expect(() => withRoles(imported, [{ index: 3, role: 'heading' }])).toThrow(RangeError)
  })
})
