import type { Verdict } from '../../domain/scale.ts'
import { isDenial } from './marked-text.ts'
import type { ClaimMark } from './marks.ts'
import { html, type Markup } from './markup.ts'
import type { Sheet } from './sheet.ts'
import { sign, verdictLabel } from './verdict.ts'

/** What the marks in the text mean, as far as there are any. */
export function legend(sheet: Sheet): Markup | null {
  const { marks, words } = sheet
  const claims = marks.filter((mark) => mark.kind === 'claim')
  if (marks.length === 0) return null
  const verdicts = verdictsOf(claims)
  const items = [
    ...verdicts.map((verdict) => verdictLabel(sheet, verdict)),
    hasUnjudged(claims) && html`<span class="unjudged mark">${words.legend.notJudged}</span>`,
    claims.some(({ appearance }) => isDenial(appearance)) &&
      html`${sign(words.denialSign)} <span class="line-denied">${words.legend.denied}</span>`,
    marks.some((mark) => mark.kind === 'notCheckable') &&
      html`<span class="corner corner-start corner-end">${words.legend.notCheckable}</span>`,
  ]
  return html`<div class="legend" role="group" aria-label="${words.legend.title}">
<p>${verdicts.length > 0 ? words.legend.underlined : words.legend.marked}</p>
<ul role="list">
${items.filter((item) => item !== false).map((item) => html`<li>${item}</li>\n`)}</ul>
</div>
`
}

/** Every verdict that the text shows, once, in the order in which they come. */
function verdictsOf(claims: readonly ClaimMark[]): Verdict[] {
  const found = new Map<string, Verdict>()
  for (const { claim, appearance } of claims) {
    if (claim.verdict && !isDenial(appearance)) found.set(`${claim.verdict.key} ${claim.verdict.label}`, claim.verdict)
  }
  return [...found.values()]
}

function hasUnjudged(claims: readonly ClaimMark[]): boolean {
  return claims.some(({ claim, appearance }) => !claim.verdict && !isDenial(appearance))
}
