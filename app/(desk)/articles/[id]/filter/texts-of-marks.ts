import { fold } from '../../../../../domain/fold.ts'
import type { Citation } from '../../../../../domain/source.ts'
import type { Workspace } from '../../../../../domain/workspace.ts'
import type { ListEntry } from '../list-entries.ts'

/**
 * The folded words of a line's mark: of a claim what is claimed, its number, what is so in short and its citations (of
 * sources that this member may know: no others are in the workspace); of any mark the words that it stands on.
 */
export function textsOfMarks(workspace: Workspace): (entry: ListEntry) => string {
  const citations = citationsByClaim(workspace)
  return (entry) => {
    if (entry.kind !== 'claim')
      return [ownWords(workspace, entry.annotationId), placeWords(workspace, [entry.annotationId])].join('\n')
    const claim = workspace.claim[entry.claimId]
    const cited = (citations.get(entry.claimId) ?? []).map((citation) => citationText(workspace, citation))
    return [
      claim ? foldOnce(claim, `${claim.text}\n${claim.inShort}`) : '',
      placeWords(workspace, entry.annotationIds),
      ...cited,
    ].join('\n')
  }
}

function citationsByClaim({ citation }: Workspace): ReadonlyMap<string, readonly Citation[]> {
  const standing = Object.values(citation).filter((one) => one.removedAt === null)
  return Map.groupBy(standing, (one) => one.claimId)
}

function citationText({ source }: Workspace, citation: Citation): string {
  const from = source[citation.sourceId]
  const said = foldOnce(citation, `${citation.quote}\n${citation.locator}\n${citation.readersMayKnow}`)
  if (!from) return said
  return `${said}\n${foldOnce(from, [from.title, from.author, from.publisher, from.url ?? ''].join('\n'))}`
}

function ownWords({ annotation }: Workspace, annotationId: string): string {
  const mark = annotation[annotationId]
  return mark?.kind === 'comment' ? foldOnce(mark, mark.text) : ''
}

function placeWords({ placement }: Workspace, annotationIds: readonly string[]): string {
  const places = annotationIds.flatMap((id) => placement[id] ?? [])
  return places.map((place) => foldOnce(place, place.selectors.map(({ exact }) => exact).join('\n'))).join('\n')
}

/** A thing of the workspace never changes: another takes its place. */
const folded = new WeakMap<object, string>()

function foldOnce(thing: object, text: string): string {
  const known = folded.get(thing) ?? fold(text)
  folded.set(thing, known)
  return known
}
