import type { ScaleVersion, Verdict } from '../../domain/scale.ts'
import { html, type Markup } from './markup.ts'
import { foreign } from './phrase.ts'
import type { Sheet } from './sheet.ts'

/** A verdict as readers see it: its mark, and its label on its own line. `null` is "not yet judged". */
export function verdictLabel({ words }: Sheet, verdict: Verdict | null): Markup {
  if (!verdict) return html`<span class="verdict unjudged">${words.notJudged}</span>`
  return html`<span class="verdict tone-${verdict.tone}" title="${verdict.definition}">${sign(verdict.mark)} <span class="line-${verdict.pattern}">${foreign(verdict.label)}</span></span>`
}

/** A verdict that leads to its definition on the scale. */
export function verdictLink(sheet: Sheet, verdict: Verdict | null): Markup {
  const id = verdict && definitionId(sheet.page.scales, verdict)
  const label = verdictLabel(sheet, verdict)
  return id ? html`<a class="definition" href="#${id}">${label}</a>` : label
}

/** The one character that stands for a verdict; its label always stands beside it, or is the name of what it is in. */
export function sign(mark: string): Markup {
  return html`<span class="sign" aria-hidden="true">${foreign(mark)}</span>`
}

/** The id of a verdict's entry on the page. */
export function verdictId(scale: number, verdict: number): string {
  return `verdict-${scale + 1}-${verdict + 1}`
}

function definitionId(scales: readonly ScaleVersion[], { key, label, definition }: Verdict): string | null {
  for (const [at, { verdicts }] of scales.entries()) {
    const found = verdicts.findIndex((v) => v.key === key && v.label === label && v.definition === definition)
    if (found >= 0) return verdictId(at, found)
  }
  return null
}
