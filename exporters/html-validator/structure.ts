import { type Finding, findings } from './finding.ts'
import type { PageElement } from './tokens.ts'

/** Ids, links within the page, headings, languages, title. */
export function structureFindings(elements: readonly PageElement[]): Finding[] {
  const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? [])
  return [
    ...findings('id', idFaults(ids)),
    ...findings('target', targetFaults(elements, ids)),
    ...findings('heading', headingFaults(elements)),
    ...findings('language', elements.flatMap(languageFaults)),
    ...findings(
      'title',
      elements.some(({ name, text }) => name === 'title' && text.trim() !== '') ? [] : ['The page has no title.'],
    ),
  ]
}

function idFaults(ids: readonly string[]): string[] {
  const seen = new Set<string>()
  const twice = ids.filter((id) => seen.size === seen.add(id).size)
  return twice.map((id) => `The id ${id} stands more than once.`)
}

function targetFaults(elements: readonly PageElement[], ids: readonly string[]): string[] {
  const known = new Set(ids)
  const within = elements.flatMap(({ attributes }) => {
    const href = attributes.get('href')
    return [href?.startsWith('#') ? href.slice(1) : null, attributes.get('aria-labelledby') ?? null].filter(
      (id) => id !== null,
    )
  })
  return [...new Set(within)].filter((id) => !known.has(id)).map((id) => `Nothing on the page has the id ${id}.`)
}

function headingFaults(elements: readonly PageElement[]): string[] {
  const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name.slice(1))] : []))
  const skipped = levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1)
  const first = levels.filter((level) => level === 1).length
  return [
    ...(first === 1 ? [] : [`The page has ${first} headings of the first level.`]),
    ...(skipped ? ['A heading skips a level.'] : []),
  ]
}

function languageFaults({ name, attributes }: PageElement): string[] {
  const classes = (attributes.get('class') ?? '').split(' ')
  if (name === 'html')
    return attributes.get('lang') && attributes.get('dir') ? [] : ['The page names no language or direction.']
  if (!classes.includes('theirs') && !classes.includes('article')) return []
  const known = attributes.get('lang')
  if (known === undefined || (known !== '' && !attributes.has('dir')))
    return [`Words of the article (<${name}>) name no language or direction.`]
  return []
}
