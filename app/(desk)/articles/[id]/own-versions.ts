import type { Dispatch } from '../../../../domain/command.ts'
import { partOf } from '../../../../domain/command.ts'
import type { DeskEvent, PartRef } from '../../../../domain/event.ts'
import { partKey } from '../../../../domain/event.ts'
import type { Result } from '../../../../domain/problem.ts'

/** What a command expects of its part: a version, or an own command that set it. */
export type Expected = number | { readonly key: string }

/** The last command of one's own on a part; `seq` is `null` until it was answered. */
type Own = { readonly key: string; readonly seq: number | null }

/** What one's own commands made of the parts, before the desk's events show it. */
export type OwnVersions = {
  /** What the next command on a part expects: the version that is known, or an own command that it does not show yet. */
  readonly expected: (part: PartRef) => Expected
  readonly sent: (part: PartRef, key: string) => void
  /** A command of an earlier page that was not answered yet; what this page has sent since comes after it. */
  readonly found: (part: PartRef, key: string) => void
  readonly answered: (dispatch: Dispatch, result: Result<DeskEvent>) => void
}

/** Keeps what own commands do to versions; `version` is the one that the desk's events have. */
export function createOwnVersions(version: (part: PartRef) => number): OwnVersions {
  const own = new Map<string, Own>()
  const fromHere = new Set<string>()
  return {
    expected: (part) => {
      const known = version(part)
      const last = own.get(partKey(part))
      return last && (last.seq === null || known < last.seq) ? { key: last.key } : known
    },
    sent: (part, key) => {
      fromHere.add(partKey(part))
      own.set(partKey(part), { key, seq: null })
    },
    found: (part, key) => {
      if (!fromHere.has(partKey(part))) own.set(partKey(part), { key, seq: null })
    },
    answered: ({ key, command }, result) => {
      const part = partOf(command)
      if (!part || own.get(partKey(part))?.key !== key) return
      if (result.ok) own.set(partKey(part), { key, seq: result.value.seq })
      else own.delete(partKey(part))
    },
  }
}
