import type { Speaker, SpeakerKind } from '../../../../domain/annotation.ts'
import type { CommandOf } from '../../../../domain/command.ts'
import type { Span } from '../../../../domain/span.ts'
import type { Workspace } from '../../../../domain/workspace.ts'

/** A phrase of the article: where it stands and its words. */
export type Phrase = Span & { readonly exact: string }

/** Words for people who are not named; a phrase that holds one of them is taken for an unnamed speaker. */
const UNNAMED =
  /\b(sources?|officials?|witness(?:es)?|insiders?|aides?|people|residents?|diplomats?|spokes\w+|someone)\b/iu

/** A first guess at what kind of speaker a phrase names; a person corrects it on the card. */
export function kindOf(phrase: string, outlet: string | null): SpeakerKind {
  const bare = phrase.replace(/^(?:the|a|an)\s+/iu, '').trim()
  if (outlet !== null && bare.toLocaleLowerCase() === outlet.replace(/^the\s+/iu, '').toLocaleLowerCase())
    return 'outlet'
  if (UNNAMED.test(bare)) return 'unnamed'
  return /^\p{Ll}/u.test(bare) ? 'unnamed' : 'named'
}

/** The phrase that the first of `spans` covers; `null` where nothing is selected. */
export function phraseAt(workspace: Pick<Workspace, 'capture'>, spans: readonly Span[]): Phrase | null {
  const span = spans[0]
  return span ? { start: span.start, end: span.end, exact: workspace.capture.text.slice(span.start, span.end) } : null
}

/** The speaker that a phrase of the article names. */
export function speakerOf(phrase: Phrase, outlet: string | null): Speaker {
  return { kind: kindOf(phrase.exact, outlet), name: phrase.exact, phrase }
}

/**
 * The command that adds the selected phrase as the next link of who says so at
 * `annotationId`; `null` where that is no appearance or nothing is selected.
 */
export function saidBy(
  workspace: Workspace,
  annotationId: string,
  spans: readonly Span[],
): CommandOf<'setSpeakers'> | null {
  const annotation = workspace.annotation[annotationId]
  const phrase = phraseAt(workspace, spans)
  if (annotation?.kind !== 'appearance' || !phrase) return null
  const speakers = [...annotation.speakers, speakerOf(phrase, workspace.article.outlet)]
  return { name: 'setSpeakers', annotationId, speakers }
}
