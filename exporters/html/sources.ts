import type { PublicCitation } from '../../domain/page.ts'
import { dated } from './date.ts'
import { addressLink, link, safeHref } from './link.ts'
import { html, type Insert, type Markup } from './markup.ts'
import { foreign, phrased } from './phrase.ts'
import type { Sheet } from './sheet.ts'

type OpenCitation = Extract<PublicCitation, { confidential: false }>

/** The sources of a claim with what each does for it; `null` without any. */
export function sourceList(sheet: Sheet, citations: readonly PublicCitation[]): Markup | null {
  if (citations.length === 0) return null
  return html`<ol class="sources">\n${citations.map((citation) => html`<li>${stanceLine(sheet, citation)}${source(sheet, citation)}</li>\n`)}</ol>`
}

function stanceLine({ words }: Sheet, { stance }: PublicCitation): Markup | null {
  return stance && html`<p class="stance">${words.stance(stance)}</p>`
}

function source(sheet: Sheet, citation: PublicCitation): Markup {
  if (citation.confidential) return html`<p>${phrased(sheet.words.confidential(citation.told), sheet.ours)}</p>`
  return html`<p>${separated(record(sheet, citation))}.</p>
${quoted(citation)}${address(citation)}${remark(sheet.words.dependsOn, citation.dependsOn)}${remark(sheet.words.interest, citation.interest)}`
}

/** The bibliographic record in the order in which a footnote gives it. */
function record({ words }: Sheet, citation: OpenCitation): Markup[] {
  const { author, publisher, issued, locator, accessed, archivedUrl, kind } = citation
  return [
    title(words.untitled, citation),
    said(author),
    said(publisher),
    issued.trim() && dated(issued.trim(), words.onDate),
    said(locator),
    accessed.trim() && html`<span class="small">${dated(accessed.trim(), words.accessed)}</span>`,
    archivedUrl?.trim() && archive(words.archived, archivedUrl),
    kind && html`<span class="small">${words.sourceKind[kind]}</span>`,
  ].filter((part) => typeof part === 'object' && part !== null)
}

function title(untitled: string, { title, url }: OpenCitation): Markup {
  const name = title.trim() ? foreign(title) : html`${untitled}`
  return html`<cite>${url ? link(url, name) : name}</cite>`
}

/** A copy whose address cannot be followed is named by that address. */
function archive(name: string, address: string): Markup {
  return html`<span class="archive">${safeHref(address) ? link(address, name) : html`${name} ${foreign(address)}`}</span>`
}

/** The address itself, for a reader on paper; on a screen only where the title does not lead there. */
function address({ url }: OpenCitation): Markup | null {
  if (!url?.trim()) return null
  return html`<p class="source-address${safeHref(url) === null && ' plain'}">${addressLink(url)}</p>\n`
}

function said(text: string): Markup | null {
  return text.trim() ? foreign(text) : null
}

function quoted({ quote }: OpenCitation): Markup | null {
  return quote.trim() ? html`<blockquote class="quoted" dir="auto"><p>${quote}</p></blockquote>\n` : null
}

function remark(name: string, text: string): Markup | null {
  return text.trim() ? html`<p class="small">${name} ${foreign(text)}</p>\n` : null
}

function separated(parts: readonly Markup[]): Insert {
  return parts.map((part, i) => [i > 0 && ', ', part])
}
