import type { Command } from '../../domain/command.ts'
import type { Prose, ProseRef } from '../../domain/prose.ts'

/** One thing to do while the sample is loaded: a command with its idempotency key, or running text to write. */
export type SampleStep =
  | { readonly kind: 'command'; readonly key: string; readonly command: Command }
  | { readonly kind: 'prose'; readonly ref: ProseRef; readonly prose: Prose }

/** A command under a key made of what it is about, so that it is carried out once. */
export function step(about: string, command: Command): SampleStep {
  return { kind: 'command', key: `sample:${command.name}:${about}`, command }
}
