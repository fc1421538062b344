import type { AnnotatedPage, PublicAppearance } from '../../domain/page.ts'
import { type PageWords, pageWords } from '../../domain/words/page.ts'
import { type Voice, voiceOf } from './direction.ts'
import { type ClaimMark, extent, type Mark, marksOf } from './marks.ts'
import { excerpts, type Printed, wholeText } from './printed-text.ts'
import { visibleBlocks } from './visible.ts'

/** How much of the article is printed: the sentences that were checked, or all of it. */
export type TextMode = 'excerpts' | 'whole'

/** A page with what its sections share. */
export type Sheet = {
  readonly page: AnnotatedPage
  readonly words: PageWords
  readonly mode: TextMode
  /** How the desk's words are set, and how the article's are. */
  readonly ours: Voice & { readonly dir: 'ltr' | 'rtl' }
  readonly theirs: Voice
  readonly printed: readonly Printed[]
  /** What is marked in the printed text; each has its number or letter there. */
  readonly marks: readonly Mark[]
  /** The marks of claims by appearance; one of which no words are printed has none. */
  readonly places: ReadonlyMap<PublicAppearance, readonly ClaimMark[]>
}

/** Lays out `page`. */
export function sheetOf(page: AnnotatedPage, asked: TextMode): Sheet {
  const theirs = voiceOf(page.article.language)
  const mode = textMode(page, asked)
  const marks = marksOf(page)
  const printed = printedText(page, marks, mode, theirs.lang)
  const shown = printedMarks(marks, printed)
  return {
    page,
    words: pageWords(page.language),
    mode,
    ours: ourVoice(page.language),
    theirs,
    printed,
    marks: shown,
    places: Map.groupBy(
      shown.filter((mark) => mark.kind === 'claim'),
      (mark) => mark.appearance,
    ),
  }
}

/** The marks that an appearance has in the printed text. */
export function marksOfAppearance({ places }: Sheet, appearance: PublicAppearance): readonly ClaimMark[] {
  return places.get(appearance) ?? []
}

/** A publication prints the whole text only on a stated ground; without one it gets the excerpts. */
function textMode(page: AnnotatedPage, asked: TextMode): TextMode {
  return page.draft || page.article.textBasis !== null ? asked : 'excerpts'
}

function printedText(page: AnnotatedPage, marks: readonly Mark[], mode: TextMode, lang: string): Printed[] {
  const blocks = visibleBlocks(page.capture)
  const checked = marks.filter((mark) => mark.kind === 'claim').flatMap(({ pieces }) => pieces)
  return mode === 'whole' ? wholeText(blocks) : excerpts(page.capture.text, blocks, checked, lang)
}

/** A desk whose language is malformed writes from left to right. */
function ourVoice(language: string): Sheet['ours'] {
  const { lang, dir } = voiceOf(language)
  return { lang: lang || 'en', dir: dir === 'rtl' ? 'rtl' : 'ltr' }
}

/** The marks whose end is printed, where their number stands; the excerpts print that of every claim. */
function printedMarks(marks: readonly Mark[], printed: readonly Printed[]): Mark[] {
  const spans = printed
    .flatMap((item) => (item.kind === 'block' ? item.runs : []))
    .flatMap((run) => (run.kind === 'text' ? run.spans : []))
  return marks.filter(({ pieces }) => {
    const { end } = extent(pieces)
    return spans.some((span) => span.start < end && end <= span.end)
  })
}
