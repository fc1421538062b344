import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NOT_CHECKABLE_REASONS, SPEAKER_KINDS, STANCES } from '../../domain/annotation.ts'
import { BLOCK_ROLES } from '../../domain/capture.ts'
import type { AnnotatedPage, PublicAppearance } from '../../domain/page.ts'
import type { Prose } from '../../domain/prose.ts'
import { PATTERNS, TONES } from '../../domain/scale.ts'
import { htmlPage } from '../html.ts'
import { type PageElement, readPage } from '../html-validator/tokens.ts'
import { validateHtmlPage } from '../html-validator.ts'
import { balanced } from './bidi.ts'
import { buildPage } from './build-page.fixture.ts'
import { everythingIn } from './read-page.fixture.ts'

/** What has broken out of pages before. */
const ATTACKS = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<!--',
  '-->',
  ']]>',
  '<svg/onload=alert(1)>',
  '</title><style>*{display:none}</style>',
  '&lt;b&gt;&#x3c;',
  '&',
  '{{7*7}}',
  'javascript:alert(1)',
  '\0',
  '\r\n',
  '\u2028\u2029',
  '\u202e\u202e\u202e',
  '\u2069\u2069\u202c',
  '\u2066\u2067\u2068',
  '\u200b\u200d\ufeff',
  '\ud800',
  '\udc00x',
]

const anything = fc
  .array(fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: 'binary', maxLength: 12 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''))

/** Enough to hit every attack in every kind of place; thousands were run when this was written. */
const RUNS = 25

/** A string for a named field. */
type Field = (name: string) => string

function proseOf(field: Field, name: string): Prose {
  const text = (part: string) => ({ type: 'text' as const, text: field(`${name} ${part}`), marks: [] })
  const linked = {
    ...text('link'),
    marks: [{ type: 'link' as const, href: field(`${name} address`) }, { type: 'strong' as const }],
  }
  return [
    { type: 'paragraph', content: [text('first'), linked] },
    { type: 'bulletList', items: [[{ type: 'quotation', content: [{ type: 'paragraph', content: [text('item')] }] }]] },
  ]
}

/** What the canonical text can hold of a string: no line breaks, no lone surrogates. */
function canonical(text: string): string {
  return text.toWellFormed().replace(/[\r\n]/g, ' ')
}

/** A page with a string of `field` wherever a page has one, every role, stance and kind of speaker among them. */
function pageOf(field: Field): AnnotatedPage {
  const texts = BLOCK_ROLES.map((role) => ({ role, text: canonical(field(`block ${role}`)) }))
  let at = 0
  const blocks = texts.map(({ role, text }, index) => {
    const start = at
    at += text.length + 1
    return { index, role, start, end: start + text.length }
  })
  const verdict = (key: string, i: number) => ({
    key,
    label: field(`label ${key}`),
    definition: field(`definition ${key}`),
    tone: TONES[i % TONES.length] ?? 'red',
    pattern: PATTERNS[i % PATTERNS.length] ?? 'solid',
    mark: field(`mark ${key}`),
    ordinal: i === 0 ? 1 : null,
  })
  const verdicts = STANCES.map(verdict)
  const speakers = SPEAKER_KINDS.map((kind) => ({
    kind,
    name: field(`speaker ${kind}`),
    phrase: field(`phrase ${kind}`),
  }))
  const appearances = blocks.map(
    (block, i): PublicAppearance => ({
      id: field('appearance'),
      spans: [{ start: block.start, end: block.end }],
      quotes: [texts[i]?.text ?? ''],
      role: block.role,
      paragraph: block.role === 'paragraph' ? 1 : null,
      stance: STANCES[i % STANCES.length] ?? 'asserts',
      speakers,
    }),
  )
  return buildPage({
    language: field('page language'),
    madeAt: field('made'),
    desk: {
      name: field('desk'),
      publicationUrl: field('publication address'),
      method: field('method'),
      contact: field('contact'),
      complaints: field('complaints'),
      corrections: field('corrections'),
    },
    article: {
      headline: field('headline'),
      outlet: field('outlet'),
      byline: field('byline'),
      publishedAt: field('published'),
      url: field('article address'),
      language: field('article language'),
      obtained: field('obtained'),
    },
    capture: {
      number: 1,
      capturedAt: field('captured'),
      sha256: field('hash'),
      text: texts.map((t) => t.text).join('\n'),
      blocks,
      hidden: [],
      siteMessages: 2,
    },
    finding: { headline: field('finding headline'), body: proseOf(field, 'finding') },
    bylines: [field('first byline'), field('second byline')],
    claims: [...verdicts, null].map((judged, i) => ({
      id: field('claim id'),
      number: i + 1,
      text: field(`claim ${i}`),
      wording: i % 2 === 0 ? 'ours' : 'quoted',
      checks: i % 2 === 0 ? 'said' : 'true',
      reading: field(`reading ${i}`),
      saidWhen: field(`said ${i}`),
      knownWhen: field(`known ${i}`),
      verdict: judged,
      inShort: field(`in short ${i}`),
      explanation: proseOf(field, `explanation ${i}`),
      citations: [
        {
          confidential: false,
          stance: 'supports',
          title: field('title'),
          url: field('source address'),
          author: field('author'),
          publisher: field('publisher'),
          issued: field('issued'),
          accessed: field('accessed'),
          archivedUrl: field('archive address'),
          kind: 'primary',
          dependsOn: field('depends on'),
          interest: field('interest'),
          quote: field('quote'),
          locator: field('locator'),
        },
        { confidential: true, stance: null, told: field('told') },
      ],
      attempts: [{ kind: 'search', date: field('attempt'), channel: field('channel'), outcome: field('outcome') }],
      appearances: appearances.slice(i).map((appearance) => ({ ...appearance })),
    })),
    notCheckable: NOT_CHECKABLE_REASONS.map((reason, i) => ({
      id: `not-checkable-${i}`,
      spans: [{ start: blocks[i]?.start ?? 0, end: blocks[i]?.end ?? 0 }],
      quotes: [texts[i]?.text ?? ''],
      reason,
    })),
    scales: [
      {
        id: field('scale id'),
        scaleId: field('scale'),
        name: field('scale name'),
        number: 1,
        verdicts: verdicts.slice(1),
      },
      { id: '2', scaleId: '2', name: field('second scale'), number: 1, verdicts: verdicts.slice(0, 1) },
    ],
  })
}

/** The same string for the same field of one page. */
function fieldsFrom(next: (name: string) => string): { field: Field; given: Map<string, string> } {
  const given = new Map<string, string>()
  const field = (name: string) => {
    const value = given.get(name) ?? next(name)
    given.set(name, value)
    return value
  }
  return { field, given }
}

/** Fields that change the shape of a page by what they mean; the others may not. */
const MEANS_SOMETHING = /address|language|made|published|captured|said|known|issued|accessed|attempt$/

/** What a meaningful field holds when only the others are hostile. */
function plainValue(name: string): string {
  if (name.includes('address')) return `https://${name.replaceAll(' ', '-')}.example/`
  return name.includes('language') ? 'en' : '2031-05-21'
}

/** Strings that are neither blank nor become links or line breaks where plain text has those. */
const oneLine = anything.map((text) => `x${text.replace(/[\r\n]/g, ' ').replace(/:\/\/|mailto:|@/g, '')}x`)

function skeleton(html: string): string {
  const { elements } = readPage(html)
  const depth = (element: PageElement): number => (element.parent ? depth(element.parent) + 1 : 0)
  return elements.map((e) => `${depth(e)} ${e.name} ${[...e.attributes.keys()].join(' ')}`).join('\n')
}

/** How a string reads on the page: controls that only order text may go, what HTML cannot hold is U+FFFD. */
function readable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64')
}

const HARMLESS = htmlPage(
  pageOf(fieldsFrom((name) => (MEANS_SOMETHING.test(name) ? plainValue(name) : `x${name}x`)).field),
  { text: 'whole' },
)

describe('a page made of hostile strings', { timeout: 60_000 }, () => {
  test('breaks no rule of the validator, whatever stands in whichever field', () => {
    fc.assert(
      fc.property(fc.gen(), fc.constantFrom('whole' as const, 'excerpts' as const), (gen, text) => {
        const html = htmlPage(pageOf(fieldsFrom(() => gen(() => anything)).field), { text })
        expect(validateHtmlPage(html, sha256)).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })

  test('has the shape of the same page with harmless ones', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const { field } = fieldsFrom((name) => (MEANS_SOMETHING.test(name) ? plainValue(name) : gen(() => oneLine)))
        const html = htmlPage(pageOf(field), { text: 'whole' })
        expect(skeleton(html)).toBe(skeleton(HARMLESS))
        expect(html.split('<').length).toBe(HARMLESS.split('<').length)
      }),
      { numRuns: RUNS },
    )
  })

  test('lets no direction control out of the element it came in', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const html = htmlPage(pageOf(fieldsFrom(() => gen(() => anything)).field), { text: 'whole' })
        const inline = readPage(html).elements.filter(
          ({ name, attributes }) => name === 'bdi' || (name === 'span' && attributes.has('dir')),
        )
        for (const { text } of inline) expect(balanced(text)).toBe(text)
      }),
      { numRuns: RUNS },
    )
  })

  test('shows each of them as text', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const { field, given } = fieldsFrom((name) =>
          MEANS_SOMETHING.test(name) ? plainValue(name) : gen(() => oneLine),
        )
        const shown = readable(everythingIn(htmlPage(pageOf(field), { text: 'whole' })))
        for (const [name, value] of given) {
          if (!INTERNAL.test(name) && !MEANS_SOMETHING.test(name)) expect(shown, name).toContain(readable(value))
        }
      }),
      { numRuns: RUNS },
    )
  })
})

/** Ids are for programs of the desk; readers get numbers. */
const INTERNAL = /^(?:appearance|claim id|scale id|scale)$/
