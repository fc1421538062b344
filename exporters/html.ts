import type { AnnotatedPage } from '../domain/page.ts'
import { plain } from '../domain/words/page-phrase.ts'
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts'
import { aboutDesk } from './html/about-desk.ts'
import { claimList } from './html/claim-list.ts'
import { voiceAttributes } from './html/direction.ts'
import { finding } from './html/finding.ts'
import { html, type Markup, trusted } from './html/markup.ts'
import { masthead, opening } from './html/masthead.ts'
import { notes } from './html/notes.ts'
import { ourHeadline } from './html/our-headline.ts'
import { provenance } from './html/provenance.ts'
import { scales } from './html/scale.ts'
import { SCRIPT } from './html/script.ts'
import { type Sheet, sheetOf, type TextMode } from './html/sheet.ts'
import { STYLE } from './html/style.ts'
import { theirWordsSection } from './html/their-words.ts'
import { unchecked } from './html/unchecked.ts'
import { whatWeChecked } from './html/what-we-checked.ts'

/**
 * The page that readers get, as one HTML file that makes no request and needs no
 * script. `text` asks for the checked sentences or the whole article; a page that
 * is not a draft gets the whole only where the article has a text basis. The same
 * page always gives the same bytes (UTF-8 when written).
 */
export function htmlPage(page: AnnotatedPage, options: { readonly text: TextMode }): string {
  const sheet = sheetOf(page, options.text)
  return html`<!doctype html>
<html${voiceAttributes(sheet.ours)}>
${head(sheet)}<body>
<a class="skip" href="#main">${sheet.words.skip}</a>
${masthead(sheet)}<main id="main" tabindex="-1">
${opening(sheet)}${finding(sheet)}${whatWeChecked(sheet)}${claimList(sheet)}${theirWordsSection(sheet)}${notes(sheet)}${unchecked(sheet)}${scales(sheet)}</main>
<footer>
${aboutDesk(sheet)}${provenance(sheet)}</footer>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`.text
}

/** The policy comes before anything it governs. An empty icon keeps browsers from asking for one. */
function head(sheet: Sheet): Markup {
  const { page, words } = sheet
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="fact-check-state" content="${page.draft ? 'draft' : 'published'}">
${page.draft && html`<meta name="robots" content="noindex">\n`}<title>${words.title(page.draft, plain(ourHeadline(sheet)), page.desk.name)}</title>
<link rel="icon" href="data:,">
<style>${trusted(STYLE)}</style>
</head>
`
}
