import type { Problem, Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { ScaleVersion, Verdict } from '../../domain/scale.ts'
import { scaleFor } from '../../domain/scale-for.ts'
import type { Span } from '../../domain/span.ts'
import { isWebAddress } from '../../domain/web-address.ts'
import type { Workspace } from '../../domain/workspace.ts'
import { resolveTarget } from './resolve-target.ts'
import type { WebAnnotation } from './web-annotation.ts'
import { parseWebAnnotation } from './web-annotation.ts'

/** A W3C Annotation whose words were found and whose verdict and links mean something here. */
export type Understood = {
  readonly web: WebAnnotation
  readonly spans: readonly Span[]
  readonly verdict: Verdict | null
  readonly scale: ScaleVersion
}

/**
 * Reads a W3C Annotation against an article, before anything is written. Problems: `invalid`, `unknownVerdict`,
 * `badAddress`, and those of the words meant.
 */
export function understand(workspace: Workspace, json: unknown): Result<Understood> {
  const web = parseWebAnnotation(json)
  if (!web.ok) return web
  const spans: Span[] = []
  for (const target of web.value.targets) {
    const span = resolveTarget(workspace.capture, Object.values(workspace.siteText), target)
    if (!span.ok) return span
    spans.push(span.value)
  }
  const scale = scaleFor(workspace)
  if (!scale) throw new Error('The desk names a scale that is not there')
  const verdict = web.value.assessing === null ? null : verdictNamed(scale, web.value.assessing)
  const fault = verdict === undefined ? unknownVerdict(web.value.assessing ?? '') : linkFault(web.value.linking)
  return fault ? fail(fault) : ok({ web: web.value, spans, verdict: verdict ?? null, scale })
}

function verdictNamed(scale: ScaleVersion, name: string): Verdict | undefined {
  return scale.verdicts.find((v) => v.key === name || v.label.toLowerCase() === name.trim().toLowerCase())
}

function unknownVerdict(key: string): Problem {
  return { type: 'unknownVerdict', key }
}

function linkFault(links: readonly string[]): Problem | null {
  const wrong = links.find((link) => !isWebAddress(link))
  return wrong === undefined ? null : { type: 'badAddress', value: wrong }
}
