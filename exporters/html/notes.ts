import type { PublicClaim } from '../../domain/page.ts'
import { isBlank } from '../../domain/prose.ts'
import { attemptList } from './attempts.ts'
import { noteId } from './claim-list.ts'
import { html, type Markup } from './markup.ts'
import { claimRow, dateRow, readingRow, theirWordsRow } from './note-claim.ts'
import { backRow } from './note-places.ts'
import { denialRows, sayingRow } from './note-speakers.ts'
import { prose } from './prose.ts'
import { row, rows, section } from './section.ts'
import type { Sheet } from './sheet.ts'
import { sourceList } from './sources.ts'
import { verdictLabel, verdictLink } from './verdict.ts'

/** One note per claim; without script they are all there is, with it each can also be read beside its words. */
export function notes(sheet: Sheet): Markup | null {
  const { page, words } = sheet
  if (page.claims.length === 0) return null
  return section('notes', words.notes, html`${page.claims.map((claim) => note(sheet, claim))}${frame(sheet)}`)
}

function note(sheet: Sheet, claim: PublicClaim): Markup {
  const { words } = sheet
  const id = noteId(claim)
  return html`<article class="note" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title">${words.note(claim.number)} ${verdictLabel(sheet, claim.verdict)}</h3>
${rows([
  theirWordsRow(sheet, claim),
  claimRow(sheet, claim),
  readingRow(sheet, claim),
  dateRow(sheet, words.saidWhen, claim.saidWhen),
  dateRow(sheet, words.knownWhen, claim.knownWhen),
  sayingRow(sheet, claim),
  ...denialRows(sheet, claim),
  row(words.verdict, verdictLink(sheet, claim.verdict)),
  row(words.inShort, claim.inShort.trim() ? html`<p class="in-short">${claim.inShort}</p>` : null),
  row(words.explanation, isBlank(claim.explanation) ? null : prose(claim.explanation)),
  row(words.sources, sourceList(sheet, claim.citations)),
  row(words.attempts, attemptList(sheet, claim.attempts)),
  backRow(sheet, claim),
])}</article>
`
}

/** What the script puts a note in to open it beside its words. */
function frame({ words, ours }: Sheet): Markup {
  return html`<template id="note-frame"><div class="open-note" role="group" tabindex="-1" lang="${ours.lang}" dir="${ours.dir}"><button type="button" class="close">${words.close}</button></div></template>\n`
}
