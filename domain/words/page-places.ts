import type { Stance } from '../annotation.ts'
import type { BlockRole } from '../capture.ts'

/** Where a place stands, as `PublicAppearance` says it. */
type Place = { readonly role: BlockRole; readonly paragraph: number | null }

const ROLES: Readonly<Record<BlockRole, string>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  byline: 'byline',
  dateline: 'dateline',
  paragraph: 'text',
  heading: 'subheading',
  quotation: 'quotation',
  listItem: 'list',
  caption: 'caption',
}

/** The name of one place: "Headline", "Paragraph 2". */
export function englishPlace(place: Place): string {
  return upperFirst(place.paragraph === null ? ROLES[place.role] : `paragraph ${place.paragraph}`)
}

/** Where a claim stands: "Headline, standfirst, paragraphs 1 and 2; denied in paragraph 6". */
export function englishPlaces(places: readonly (Place & { readonly stance: Stance })[]): string {
  const of = (...stances: readonly Stance[]) => grouped(places.filter((p) => stances.includes(p.stance)))
  const said = of('asserts', 'hedges')
  const denied = of('denies')
  const declined = of('declines')
  const parts = [said, denied && `denied in ${denied}`, declined && `no answer in ${declined}`]
  return upperFirst(parts.filter(Boolean).join('; '))
}

/** Every kind of place once, in the order in which they come; paragraphs together. */
function grouped(places: readonly Place[]): string {
  const numbers = [...new Set(places.flatMap((p) => p.paragraph ?? []))]
  const paragraphs = `${numbers.length > 1 ? 'paragraphs' : 'paragraph'} ${englishList(numbers.map(String))}`
  return [...new Set(places.map((p) => (p.paragraph === null ? ROLES[p.role] : paragraphs)))].join(', ')
}

/** "one", "one and two", "one, two and three". */
export function englishList(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
