import { type Finding, findings } from './finding.ts'
import type { PageElement } from './tokens.ts'

/** Everything a page is made of; none of these fetches, frames, plays or sends. */
const ELEMENTS =
  'html head meta title link style script body header main footer section article h1 h2 h3 p div span bdi cite blockquote sup a time dl dt dd ol ul li strong em br code template button details summary'.split(
    ' ',
  )

const ATTRIBUTES =
  'lang dir charset http-equiv content name rel href class id title role tabindex type datetime aria-label aria-labelledby aria-hidden data-block data-ref'.split(
    ' ',
  )

/** What a style sheet can fetch with. */
const FETCHES = /url\s*\(|image-set\s*\(|src\s*\(|@import|@font-face/i

/** Nothing but the known elements and attributes, and none of those used to fetch. */
export function contentFindings(elements: readonly PageElement[]): Finding[] {
  return [
    ...findings(
      'element',
      strangers(elements, ({ name }) => [name], ELEMENTS),
    ),
    ...findings(
      'attribute',
      strangers(elements, ({ attributes }) => [...attributes.keys()], ATTRIBUTES),
    ),
    ...findings('request', elements.flatMap(requestFaults)),
    ...findings('link', elements.filter(({ name }) => name === 'a').flatMap(linkFaults)),
  ]
}

function strangers(
  elements: readonly PageElement[],
  namesOf: (e: PageElement) => string[],
  known: readonly string[],
): string[] {
  const names = new Set(elements.flatMap(namesOf))
  return [...names].filter((name) => !known.includes(name)).map((name) => `The page has no use for ${name}.`)
}

function requestFaults({ name, attributes, text }: PageElement): string[] {
  if (name === 'link' && !(attributes.get('rel') === 'icon' && attributes.get('href')?.startsWith('data:')))
    return [`<link> fetches ${attributes.get('href')}.`]
  if (name === 'meta' && attributes.has('http-equiv') && attributes.get('http-equiv') !== 'Content-Security-Policy')
    return [`<meta http-equiv> does more than set the policy: ${attributes.get('http-equiv')}.`]
  if (name === 'style' && FETCHES.test(text)) return ['The style sheet fetches something.']
  return []
}

const OUTWARD = /^(?:https?:\/\/|mailto:)/
const REL = ['nofollow', 'noopener']

function linkFaults({ attributes }: PageElement): string[] {
  const href = attributes.get('href') ?? ''
  if (href.startsWith('#')) return []
  if (!OUTWARD.test(href)) return [`A link leads to ${href || 'nothing'}.`]
  const rel = (attributes.get('rel') ?? '').split(' ')
  return REL.every((word) => rel.includes(word)) ? [] : [`The link to ${href} lacks ${REL.join(' and ')}.`]
}
