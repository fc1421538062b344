import type { SiteTextReason } from '../domain/capture.ts'
import { isDateline } from './dateline.ts'
import { traceTitles } from './site-text/related-titles.ts'
import type { Trace } from './site-text/rule.ts'
import { settleTraces } from './site-text/settle-traces.ts'
import { spokenBlocks } from './site-text/speaker-labels.ts'
import { traceBlock } from './site-text/trace-block.ts'

/**
 * Which of a page's blocks are the site's and not the article's: the reason for each block that is, null for the
 * others. Precision goes first: what may be either is the article's. Words in quotation marks, sentences in which
 * somebody is reported to say something, and the speakers of an interview are never the site's; nor is the title
 * of another story at the very start, where it is the headline, or a dateline and what follows it.
 */
export function findSiteText(texts: readonly string[]): (SiteTextReason | null)[] {
  const spoken = spokenBlocks(texts)
  const first = texts.map((text, i) => (spoken.has(i) || isDateline(text) ? null : traceBlock(text)))
  const traces = first.map((trace, i) => (trace && fitsItsPlace(trace, i, texts, first) ? trace : null))
  return settleTraces(traceTitles(texts, traces))
}

function fitsItsPlace(trace: Trace, i: number, texts: readonly string[], traces: readonly (Trace | null)[]): boolean {
  const before = texts[i - 1]
  if (before === undefined) return trace.standing !== 'last' && trace.reason !== 'related'
  const answers = before.endsWith('?') && !traces[i - 1] && !traces[i + 1]
  return !isDateline(before) && !(answers && trace.reason === 'donation')
}
