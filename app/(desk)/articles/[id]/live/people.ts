import type { Present, ToClient, Whereabouts } from '../../../../../domain/live.ts'

/** A window with the article open, and where its member is in it. */
export type Person = Present & { readonly at: Whereabouts }

/** Everybody who has the article open. */
export type People = {
  /** One's own window; `null` until the desk has told it. */
  readonly self: number | null
  readonly here: ReadonlyMap<number, Person>
}

/** Nobody, as far as is known. */
export const NOBODY: People = { self: null, here: new Map() }

/** A place that says nothing. */
export const NOWHERE: Whereabouts = { reading: null, selection: null, card: null, writing: null }

/** Who is here after the desk has said `message`; the same where it says nothing of people. */
export function afterMessage(people: People, message: ToClient): People {
  switch (message.type) {
    case 'here':
      return { self: message.self, here: new Map(message.present.map((person) => [person.window, person])) }
    case 'came':
      return withPerson(people, { at: NOWHERE, ...message.present })
    case 'left': {
      const here = new Map(people.here)
      here.delete(message.window)
      return { ...people, here }
    }
    case 'moves': {
      const here = new Map(people.here)
      for (const [window, to] of message.moves) {
        const person = here.get(window)
        if (person) here.set(window, { ...person, at: { ...person.at, ...to } })
      }
      return { ...people, here }
    }
    default:
      return people
  }
}

function withPerson(people: People, person: Person): People {
  return { ...people, here: new Map(people.here).set(person.window, person) }
}

/** Every window but one's own, in the order in which they came. */
export function othersIn({ self, here }: People): readonly Person[] {
  return [...here.values()].filter(({ window }) => window !== self)
}

/** A member who is here, with every window but one's own. */
export type Other = { readonly memberId: string; readonly name: string; readonly windows: readonly Person[] }

/** The members who are here, each once. */
export function membersIn(people: People): readonly Other[] {
  const members = new Map<string, Other>()
  for (const person of othersIn(people)) {
    const { memberId, name } = person
    const windows = [...(members.get(memberId)?.windows ?? []), person]
    members.set(memberId, { memberId, name, windows })
  }
  return [...members.values()]
}

/** Where a member reads: in the window that says so. */
export function readingOf({ windows }: Other): number | null {
  return windows.map(({ at }) => at.selection?.start ?? at.reading).find((offset) => offset !== null) ?? null
}

/** How many colours `ui/tokens.css` has for people. */
export const COLOURS = 8

/** The colour of a member, from 1 to `COLOURS`: always the same one, on every page of everybody. */
export function colourOf(memberId: string): number {
  let hash = 0
  for (const letter of memberId) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0
  return (hash % COLOURS) + 1
}

/** What stands for a name where there is no room for it: the first letters of its first and last word. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words
  return letters.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('')
}
