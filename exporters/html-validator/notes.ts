import { type Finding, findings } from './finding.ts'
import type { PageElement } from './tokens.ts'

/** The ways there and back between the claims, their numbers in the text and their notes. */
export function noteFindings(elements: readonly PageElement[]): Finding[] {
  const noteIds = elements.filter((element) => hasClass(element, 'note')).map(idOf)
  const references = elements.filter((element) => hasClass(element, 'ref'))
  const listed = elements.filter((element) => hasClass(element, 'claim-link')).map(targetOf)
  const targets = targetsWithin(elements)
  return findings('note', [
    ...references.filter((r) => hasClass(r, 'number')).flatMap((r) => numberFaults(r, new Set(noteIds))),
    ...references
      .filter((r) => !targets.get(targetOf(r))?.has(idOf(r)))
      .map((r) => `There is no way back to ${idOf(r)}.`),
    ...noteIds.filter((id) => !leadsOut(targets.get(id))).map((id) => `${id} has no way back.`),
    ...without(listed, noteIds).map((id) => `A claim of the list leads to ${id || 'no note'}.`),
    ...without(noteIds, listed).map((id) => `${id} is of no claim of the list.`),
  ])
}

function numberFaults(reference: PageElement, noteIds: ReadonlySet<string>): string[] {
  const id = idOf(reference)
  const note = targetOf(reference)
  const number = /^\d+/.exec(reference.text)?.[0]
  if (!noteIds.has(note)) return [`The number ${id} has no note.`]
  const agree = note === `note-${number}` && id.startsWith(`ref-${number}-`)
  return agree ? [] : [`The number ${id} shows ${number} and leads to ${note}.`]
}

/** Where the links inside of every element that has an id lead. */
function targetsWithin(elements: readonly PageElement[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const link of elements.filter(({ name }) => name === 'a')) {
    for (let up = link.parent; up; up = up.parent) {
      const targets = found.get(idOf(up)) ?? new Set()
      found.set(idOf(up), targets.add(targetOf(link)))
    }
  }
  return found
}

/** A claim of which no words are printed still leads back to the text. */
function leadsOut(targets: ReadonlySet<string> | undefined): boolean {
  return [...(targets ?? [])].some((id) => id.startsWith('ref-') || id === 'their-words')
}

function without(ids: readonly string[], known: readonly string[]): string[] {
  const all = new Set(known)
  return ids.filter((id) => !all.has(id))
}

function idOf({ attributes }: PageElement): string {
  return attributes.get('id') ?? ''
}

function targetOf({ attributes }: PageElement): string {
  return (attributes.get('href') ?? '').replace(/^#/, '')
}

function hasClass({ attributes }: PageElement, name: string): boolean {
  return (attributes.get('class') ?? '').split(' ').includes(name)
}
