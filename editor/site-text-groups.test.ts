import { describe, expect, it } from 'vitest'
import type { Span } from '../domain/span.ts'
import { buildCapture, spanOf } from './build-article.ts'
import type { SiteTextMark } from './marks.ts'
import { blocksCovered, hiddenBy, siteTextGroups } from './site-text-groups.ts'

const { text, blocks } = buildCapture([
  'Headline',
  'Please give.',
  'Give now.',
  'Give more.The story begins.',
  'Comments',
])

function siteText(id: string, words: string): SiteTextMark {
  const span: Span = spanOf(text, words)
  return { id, reason: 'donation', ...span }
}

const all = [
  siteText('d', 'Comments'),
  siteText('a', 'Please give.'),
  siteText('b', 'Give now.'),
  siteText('c', 'Give more.'),
]

describe('site text in groups', () => {
  it('joins what stands together, across line feeds, in reading order', () => {
    const groups = siteTextGroups(all, text, new Set())
    expect(groups.map(({ members }) => members.map(({ id }) => id))).toEqual([['a', 'b', 'c'], ['d']])
  })

  it('covers whole blocks, but not the block that only begins with it', () => {
    const [first] = siteTextGroups(all, text, new Set())
    expect(first && blocksCovered(first, blocks)).toEqual([1, 2])
  })

  it('hides a group until one of its members is shown', () => {
    const groups = siteTextGroups(all, text, new Set(['b']))
    expect(groups.map(({ shown }) => shown)).toEqual([true, false])
    expect(hiddenBy(groups)).toEqual([spanOf(text, 'Comments')])
  })

  it('keeps apart what words of the article stand between', () => {
    const groups = siteTextGroups([siteText('a', 'Please'), siteText('b', 'give.')], text, new Set())
    expect(groups).toHaveLength(2)
  })
})
