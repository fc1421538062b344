import type { ToWriter } from '../../../../../domain/live.ts'
import type { Problem } from '../../../../../domain/problem.ts'
import { liveWords } from '../../../../../domain/words/live.ts'
import { problemWords } from '../../../../../domain/words/problems.ts'

/** Why a room did not open or an update was not taken, as a sentence, and whether trying again is of no use. */
export type Refusal = { readonly isFinal: boolean; readonly sentence: string }

/** Problems of which one knows no more than their type, by the word that the desk closes a room with. */
const BARE: readonly Extract<
  Problem['type'],
  'notFound' | 'notAllowed' | 'notSignedIn' | 'archived' | 'unavailable' | 'tooSlow'
>[] = ['notFound', 'notAllowed', 'notSignedIn', 'archived', 'unavailable', 'tooSlow']

const FINAL: ReadonlySet<string> = new Set(['notAllowed', 'archived'])

/** What follows from the word that the desk gave: the type of a problem, or `schema` for a page of another build. */
export function refusalOf(reason: string): Refusal {
  if (reason === 'schema') return { isFinal: true, sentence: liveWords.otherBuild }
  const type = BARE.find((one) => one === reason)
  if (!type) return { isFinal: false, sentence: liveWords.roomClosed }
  return { isFinal: FINAL.has(type), sentence: problemWords(asProblem(type)) }
}

function asProblem(type: (typeof BARE)[number]): Problem {
  if (type === 'notFound') return { type, what: 'prose' }
  return type === 'notAllowed' ? { type, act: 'write' } : { type }
}

const PASSING: ReadonlySet<Problem['type']> = new Set(['unavailable', 'tooSlow', 'notSignedIn'])

/** Whether an update that was not taken for this reason may be taken another time. */
export function mayPass({ type }: Problem): boolean {
  return PASSING.has(type)
}

/** What the desk says in the room of a prose document; `null` for what this page does not know. */
export function toWriterIn(text: string): ToWriter | null {
  const message: unknown = parsed(text)
  if (typeof message !== 'object' || message === null || !('type' in message)) return null
  // The desk is of the same build as this page: what has the type has the shape.
  return message.type === 'trouble' || message.type === 'refused' ? (message as ToWriter) : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
