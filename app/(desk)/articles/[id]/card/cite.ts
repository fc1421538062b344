import type { CommandOf } from '../../../../../domain/command.ts'
import type { Source } from '../../../../../domain/source.ts'
import { hostOf, type SourceEntry } from './source-entry.ts'

/** Makes what a citation needs: new ids, and the day on which it is made. */
export type CiteParts = { readonly claimId: string; readonly newId: () => string; readonly today: string }

/** The command that cites a source already used. */
export function citeAgain(source: Pick<Source, 'id'>, { claimId, newId }: CiteParts): CommandOf<'cite'> {
  return { name: 'cite', citationId: newId(), claimId, source: { existingId: source.id } }
}

/**
 * The commands that cite what was typed: a known source where `known` has its address, otherwise a new one, for now
 * called by its host and accessed today. A title alone says nothing of an access.
 */
export function citeEntry(entry: SourceEntry, known: readonly Source[], parts: CiteParts): CommandOf<'cite'>[] {
  const cite = (source: CommandOf<'cite'>['source']): CommandOf<'cite'> => ({
    name: 'cite',
    citationId: parts.newId(),
    claimId: parts.claimId,
    source,
  })
  if (entry.kind === 'title') return [cite({ id: parts.newId(), title: entry.title })]
  return [...new Set(entry.addresses)].map((url) => {
    const again = known.find((source) => source.url === url)
    if (again) return citeAgain(again, parts)
    return cite({ id: parts.newId(), title: hostOf(url), url, accessed: parts.today })
  })
}
