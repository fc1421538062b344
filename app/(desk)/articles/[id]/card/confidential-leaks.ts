import type { Source } from '../../../../../domain/source.ts'

/** A name that readers must not get, and the public text in which it stands. */
export type Leak<Place extends string> = { readonly place: Place; readonly name: string }

/** Shorter names would be found in every text. */
const SHORTEST = 3

/**
 * Where the title or the author of a confidential source occurs in texts that readers see, once a place and name. An
 * author's last name counts by itself, since that is how people are mentioned again. Case and white space do not
 * matter; only whole words count.
 */
export function confidentialLeaks<Place extends string>(
  source: Pick<Source, 'title' | 'author'>,
  texts: Readonly<Record<Place, string>>,
): Leak<Place>[] {
  const names = namesOf(source)
  // Object.keys gives strings; the record's own keys are `Place`.
  const places = Object.keys(texts) as Place[]
  return places.flatMap((place) => {
    const found = names.find((name) => mentions(texts[place], name))
    return found === undefined ? [] : [{ place, name: found }]
  })
}

/** The names to look for as they are written, the fullest first. */
function namesOf({ title, author }: Pick<Source, 'title' | 'author'>): string[] {
  const people = author.split(/[;,]|\s+(?:and|und|et|y|&)\s+/).map((person) => person.trim())
  const last = people.map((person) => person.split(/\s+/).at(-1) ?? '')
  return [...new Set([title.trim(), ...people, ...last])].filter((name) => name.length >= SHORTEST)
}

function mentions(text: string, name: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(plain(name))}(?![\\p{L}\\p{N}])`, 'u').test(plain(text))
}

function plain(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase().replace(/\s+/g, ' ').trim()
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
