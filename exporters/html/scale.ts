import type { ScaleVersion, Verdict } from '../../domain/scale.ts'
import { html, type Markup } from './markup.ts'
import { section } from './section.ts'
import type { Sheet } from './sheet.ts'
import { verdictId, verdictLabel } from './verdict.ts'

/** Every scale that a verdict of this page belongs to, with its definitions. */
export function scales(sheet: Sheet): Markup | null {
  const { page, words } = sheet
  if (page.scales.length === 0) return null
  const several = page.scales.length > 1
  const content = page.scales.map(
    (scale, at) => html`${several && html`<h3>${scale.name}</h3>\n`}${definitions(sheet, scale, at)}`,
  )
  return section('scale', several ? words.scales : words.scale, content)
}

function definitions(sheet: Sheet, scale: ScaleVersion, at: number): Markup {
  const entries = scale.verdicts.map((verdict, i) => ({ verdict, id: verdictId(at, i) }))
  const on = entries.filter(({ verdict }) => verdict.ordinal !== null)
  const off = entries.filter(({ verdict }) => verdict.ordinal === null)
  return html`${list(sheet, on)}${on.length > 0 && off.length > 0 && html`<p class="small">${sheet.words.offScale}</p>\n`}${list(sheet, off)}`
}

function list(sheet: Sheet, entries: readonly { readonly verdict: Verdict; readonly id: string }[]): Markup | null {
  if (entries.length === 0) return null
  const items = entries.map(
    ({ verdict, id }) =>
      html`<div id="${id}"><dt>${verdictLabel(sheet, verdict)}</dt><dd>${verdict.definition}</dd></div>\n`,
  )
  return html`<dl class="scale">\n${items}</dl>\n`
}
