import type { BlockRole } from '../../domain/capture.ts'
import type { AnnotatedPage, PublicAppearance, PublicCitation, PublicClaim } from '../../domain/page.ts'
import type { Prose } from '../../domain/prose.ts'
import { FIVE_STEPS, type Verdict } from '../../domain/scale.ts'
import type { Span } from '../../domain/span.ts'

/** A part of an article as a test writes it; `hidden` is all or some of its words. */
export type TestBlock = { readonly role?: BlockRole; readonly text: string; readonly hidden?: true | string }

/** Blocks, their canonical text and what of it is hidden. */
export function buildCapture(blocks: readonly TestBlock[]): AnnotatedPage['capture'] {
  const text = blocks.map((block) => block.text).join('\n')
  let at = 0
  const placed = blocks.map((block, index) => {
    const start = at
    at += block.text.length + 1
    return { index, role: block.role ?? 'paragraph', start, end: start + block.text.length }
  })
  const hidden = blocks.flatMap((block, i) =>
    block.hidden ? [hiddenIn(block.text, block.hidden, placed[i]?.start ?? 0)] : [],
  )
  return {
    number: 1,
    capturedAt: '2031-05-20T09:14:00Z',
    sha256: 'c0ffee'.padEnd(64, '0'),
    text,
    blocks: placed,
    hidden,
    siteMessages: hidden.length,
  }
}

function hiddenIn(text: string, hidden: true | string, start: number): Span {
  return hidden === true ? { start, end: start + text.length } : spanIn(text, hidden, start)
}

function spanIn(text: string, words: string, shift = 0): Span {
  const at = text.indexOf(words)
  if (at < 0) throw new RangeError(`the test's article does not say "${words}"`)
  return { start: at + shift, end: at + words.length + shift }
}

/** Where a capture says `words` for the first time. */
export function spanOf(capture: Pick<AnnotatedPage['capture'], 'text'>, words: string): Span {
  return spanIn(capture.text, words)
}

/** The preset scale's verdict of that key. */
export function verdict(key: string): Verdict {
  const found = FIVE_STEPS.verdicts.find((v) => v.key === key)
  if (!found) throw new RangeError(`no verdict ${key}`)
  return found
}

/** One paragraph of prose. */
export function paragraph(text: string): Prose {
  return [{ type: 'paragraph', content: [{ type: 'text', text, marks: [] }] }]
}

/** A claim with one appearance at each of `quotes` unless `appearances` are given. */
export function buildClaim(
  capture: AnnotatedPage['capture'],
  { quotes = [], ...given }: Partial<PublicClaim> & { readonly number: number; readonly quotes?: readonly string[] },
): PublicClaim {
  return {
    id: `claim-${given.number}`,
    text: quotes[0] ?? 'Something was claimed.',
    wording: 'quoted',
    checks: 'true',
    reading: '',
    saidWhen: '',
    knownWhen: '',
    verdict: verdict('false'),
    inShort: 'It is not so.',
    explanation: [],
    citations: [],
    attempts: [],
    appearances: quotes.map((words) => buildAppearance(capture, { words: [words] })),
    ...given,
  }
}

/** An appearance at `words`; its role and paragraph are those of the block it begins in. */
export function buildAppearance(
  capture: AnnotatedPage['capture'],
  { words, ...given }: Partial<PublicAppearance> & { readonly words: readonly string[] },
): PublicAppearance {
  const spans = words.map((w) => spanOf(capture, w))
  const start = spans[0]?.start ?? 0
  const block = capture.blocks.find((b) => b.start <= start && start < b.end)
  const visible = capture.blocks.filter(
    (b) => b.role === 'paragraph' && !capture.hidden.some((h) => h.start <= b.start && b.end <= h.end),
  )
  const role = block?.role ?? 'paragraph'
  return {
    id: `appearance-${start}`,
    spans,
    quotes: [...words],
    role,
    paragraph: role === 'paragraph' && block ? visible.indexOf(block) + 1 : null,
    stance: 'asserts',
    speakers: [{ kind: 'outlet', name: '', phrase: null }],
    ...given,
  }
}

/** An open source with nothing but a title and an address. */
export function buildCitation(given: Partial<Extract<PublicCitation, { confidential: false }>> = {}): PublicCitation {
  return {
    confidential: false,
    stance: 'contradicts',
    title: 'Register of ships',
    url: 'https://register.example/ships',
    author: '',
    publisher: '',
    issued: '',
    accessed: '',
    archivedUrl: null,
    kind: null,
    dependsOn: '',
    interest: '',
    quote: '',
    locator: '',
    ...given,
  }
}

/** A page with one paragraph and no claim, but for what is given. */
export function buildPage({
  article,
  desk,
  ...given
}: Omit<Partial<AnnotatedPage>, 'article' | 'desk'> & {
  readonly article?: Partial<AnnotatedPage['article']>
  readonly desk?: Partial<AnnotatedPage['desk']>
} = {}): AnnotatedPage {
  return {
    draft: true,
    madeAt: '2031-05-21T14:05:00Z',
    desk: {
      name: 'Plumb Lane Desk',
      publicationUrl: '',
      method: '',
      contact: '',
      complaints: '',
      corrections: '',
      ...desk,
    },
    language: 'en',
    article: {
      id: 'article-1',
      headline: null,
      workingTitle: 'Ferry piece',
      outlet: null,
      byline: null,
      publishedAt: null,
      url: null,
      language: 'en',
      obtained: '',
      textBasis: null,
      ...article,
    },
    capture: buildCapture([{ text: 'The ferry sank twice in May.' }]),
    finding: { headline: '', body: [] },
    bylines: [],
    claims: [],
    notCheckable: [],
    scales: [],
    ...given,
  }
}
