import { type Block, blockText } from '../domain/capture.ts'
import type { Span } from '../domain/span.ts'
import { bylineNames } from './byline.ts'
import { guessLanguage } from './guess-language.ts'
import { workingTitle } from './working-title.ts'

/** What an article's own text says of it; null is "not told". */
export type MetadataGuess = {
  /** The text of the block that is the headline. */
  readonly headline: string | null
  /** The names in the byline, without "By". */
  readonly byline: string | null
  /** BCP 47; only where the text leaves little doubt. */
  readonly language: string | null
  /** The first words of the body, for an article without a headline; empty only where the text is. */
  readonly workingTitle: string
}

/** Reads the metadata off the blocks' roles; `siteText` is left out of account. */
export function guessMetadata(text: string, blocks: readonly Block[], siteText: readonly Span[]): MetadataGuess {
  const site = new Set(siteText.map(({ start }) => start))
  const own = blocks.filter(({ start }) => !site.has(start))
  const ofRole = (role: Block['role']) => own.find((block) => block.role === role)
  const textOf = (block: Block | undefined) => (block ? blockText({ text }, block) : null)
  const byline = textOf(ofRole('byline'))
  const body = ofRole('paragraph') ?? own[0] ?? blocks[0]
  return {
    headline: textOf(ofRole('headline')),
    byline: byline && (bylineNames(byline) ?? byline),
    language: guessLanguage(own.map((block) => textOf(block)).join('\n')),
    workingTitle: workingTitle(textOf(body) ?? ''),
  }
}
