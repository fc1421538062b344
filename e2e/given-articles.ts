import { existsSync, readFileSync } from 'node:fs'
import type { Span } from '../domain/span.ts'
import { contains } from '../domain/span.ts'
import { importText } from '../importer/import-text.ts'

/** An article to check: what is pasted, and what is known about it beforehand. */
export type GivenArticle = {
  readonly name: string
  readonly outlet: string
  readonly text: string
  /** Lines (from 1) that are the site's from end to end. */
  readonly siteLines: readonly number[]
  /** The line (from 1) whose first sentence is the site's and whose rest is the story; null for none. */
  readonly gluedLine: number | null
  /** The roles of the lines before the first paragraph, in order. */
  readonly opening: readonly string[]
}

/** Where two published articles lie beside the checkout. They are third-party text, and many will not have them. */
const PUBLISHED = new URL('../../shared/articles/', import.meta.url)
const SAMPLE = new URL('../server/sample/', import.meta.url)

/** The published articles, or the sample story's where they are not at hand. */
export const GIVEN_ARTICLES: readonly GivenArticle[] = existsSync(PUBLISHED)
  ? [
      given(PUBLISHED, 'independent.txt', 'The Independent', {
        siteLines: [3, 4, 5, 6, 16, 17, 18],
        gluedLine: 7,
        opening: ['headline', 'standfirst'],
      }),
      given(PUBLISHED, 'breitbart.txt', 'Breitbart', { siteLines: [], gluedLine: null, opening: ['dateline'] }),
    ]
  : [
      given(SAMPLE, 'marrowick-lantern.txt', 'The Marrowick Lantern', {
        siteLines: [4, 5, 6, 18, 19, 20, 21],
        gluedLine: 7,
        opening: ['headline', 'standfirst', 'byline'],
      }),
      given(SAMPLE, 'dunlow-post.txt', 'Dunlow Post', { siteLines: [], gluedLine: null, opening: ['dateline'] }),
    ]

function given(
  folder: URL,
  name: string,
  outlet: string,
  rest: Pick<GivenArticle, 'siteLines' | 'gluedLine' | 'opening'>,
): GivenArticle {
  return { name, outlet, text: readFileSync(new URL(name, folder), 'utf8'), ...rest }
}

/** The canonical text of an article with the blocks that are the article's own. */
export function readGiven({ text }: Pick<GivenArticle, 'text'>) {
  const imported = importText(text)
  const own = imported.blocks.filter((block) => !imported.siteText.some((site) => contains(site, block)))
  return { ...imported, own, paragraphs: own.filter((block) => block.role === 'paragraph') }
}

/** The words `from` to `to` (counted from 0, `to` not included) of a block; negative counts from its end. */
export function wordsOf(text: string, block: Span, from: number, to: number): Span {
  const words = [...text.slice(block.start, block.end).matchAll(/\S+/g)]
  const chosen = words.slice(from, to === 0 ? undefined : to)
  const [first, last] = [chosen[0], chosen.at(-1)]
  if (!first || !last) throw new RangeError(`There are no words ${from} to ${to}`)
  return { start: block.start + first.index, end: block.start + last.index + last[0].length }
}
