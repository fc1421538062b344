import type { Span } from '../domain/span.ts'
import { contains, inReadingOrder, normalise } from '../domain/span.ts'
import type { SiteTextMark } from './marks.ts'

/** Site text that stands together and is shown or hidden as one: nothing but a LF lies between its members. */
export type SiteTextGroup = { readonly members: readonly SiteTextMark[]; readonly shown: boolean }

/** Site text in groups, in reading order. A group is shown when one of its members is in `shown`. */
export function siteTextGroups(
  siteText: readonly SiteTextMark[],
  text: string,
  shown: ReadonlySet<string>,
): SiteTextGroup[] {
  const groups: SiteTextMark[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const mark of [...siteText].sort(inReadingOrder)) {
    const group = groups.at(-1)
    if (group && standsBeside(text, end, mark.start)) group.push(mark)
    else groups.push([mark])
    end = Math.max(end, mark.end)
  }
  return groups.map((members) => ({ members, shown: members.some(({ id }) => shown.has(id)) }))
}

/** What these groups hide now: sorted and disjoint. */
export function hiddenBy(groups: readonly SiteTextGroup[]): Span[] {
  return normalise(groups.filter((group) => !group.shown).flatMap((group) => group.members))
}

/** Which of `blocks` site text covers wholly, by index; a LF between two pieces of it counts as covered. */
export function blocksCovered(group: SiteTextGroup, blocks: readonly Span[]): number[] {
  const extent = extentOf(group)
  return blocks.flatMap((block, index) => (contains(extent, block) ? [index] : []))
}

/** From the beginning of a group's first member to the end of the last. */
export function extentOf({ members }: SiteTextGroup): Span {
  return { start: Math.min(...members.map((m) => m.start)), end: Math.max(...members.map((m) => m.end)) }
}

function standsBeside(text: string, end: number, start: number): boolean {
  return start <= end || (start === end + 1 && text[end] === '\n')
}
