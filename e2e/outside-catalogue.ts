import type { Page } from '@playwright/test'

/** A text that somebody meets on a page: what is written, or what an element is called. */
type Met = { readonly where: string; readonly text: string }

/** Attributes whose words people see or hear. */
const SPOKEN = [
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
]

/** Elements that hold data and nothing else: the article, what people wrote, dates, keys, code. */
const DATA = '.article-text, .prose-text, time, kbd, code, script, style, noscript'

/** Words that the widgets have in a catalogue of their own (React Aria), in the language of `Frame`. */
const OF_WIDGETS = ['Dismiss']

/**
 * The texts of a page that neither come from the catalogue, which the pseudo-locale brackets, nor are data. Data is:
 * what stands in an element of `DATA`, anything without a small letter (numbers, signs, initials, keys), and a text
 * that the desk holds: equal to one of `data`, or a stretch of one of them that is too long to be there by chance.
 */
export async function outsideCatalogue(page: Page, data: readonly string[]): Promise<string[]> {
  const met = await page.evaluate(meet, { spoken: SPOKEN, data: DATA })
  const known = data.map(flat)
  return met.flatMap(({ where, text }) => strangersIn(text, known).map((stranger) => `${where}: ${stranger}`))
}

/** Runs in the page. */
function meet({ spoken, data }: { readonly spoken: readonly string[]; readonly data: string }): Met[] {
  const found: Met[] = [{ where: 'the title', text: document.title }]
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (!element || element.closest(data) || !element.checkVisibility()) continue
    found.push({ where: element.tagName.toLowerCase(), text: node.textContent ?? '' })
  }
  for (const element of document.body.querySelectorAll('*')) {
    if (element.parentElement?.closest(data) || !element.checkVisibility()) continue
    for (const name of spoken) found.push({ where: name, text: element.getAttribute(name) ?? '' })
  }
  return found
}

/** What stands between two pieces of data in a line. */
const JOINERS = / · | – /u

/** How `Intl.ListFormat` ends a list of names. */
const LISTED = ' and '

/** Shorter stretches of data stand in any English text. */
const BY_CHANCE = 9

function strangersIn(text: string, known: readonly string[]): string[] {
  const pieces = withoutBrackets(text)
    .flatMap((piece) => flat(piece).split(JOINERS))
    .flatMap((piece) => (isKnown(bare(piece), known) ? [] : piece.split(LISTED)))
    .map(bare)
  return pieces.filter((piece) => /\p{Ll}/u.test(piece) && !OF_WIDGETS.includes(piece) && !isKnown(piece, known))
}

/** A piece without the signs around it. */
function bare(piece: string): string {
  return flat(piece).replace(/^[“(·,: ]+|[”)…·,: ]+$/gu, '')
}

function isKnown(piece: string, known: readonly string[]): boolean {
  return known.some((one) => one === piece || (piece.length >= BY_CHANCE && one.includes(piece)))
}

/** Where something in brackets was cut out. */
const CUT = '\u{e000}'

/** What is left of a text when everything in ⟦brackets⟧ is cut out, the innermost first. */
function withoutBrackets(text: string): string[] {
  const cut = text.replace(/⟦[^⟦⟧]*⟧/gu, CUT)
  return cut === text ? text.split(CUT) : withoutBrackets(cut)
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
