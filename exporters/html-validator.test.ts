import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { FERRY_PAGE } from './html/ferry-page.fixture.ts'
import { htmlPage } from './html.ts'
import { RULES, type Rule } from './html-validator/finding.ts'
import { validateHtmlPage } from './html-validator.ts'

const PAGE = htmlPage(FERRY_PAGE, { text: 'whole' })

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64')
}

/** `PAGE` with one thing broken; fails where there is nothing to break. */
function broken(find: string | RegExp, replacement: string): string {
  const html = PAGE.replace(find, replacement)
  if (html === PAGE) throw new RangeError(`nothing to break: ${find}`)
  return html
}

function beforeMain(markup: string): string {
  return broken('<main', `${markup}<main`)
}

/** One page a fault, and the rule that must catch it. */
const FAULTS: readonly (readonly [fault: string, rule: Rule, html: string])[] = [
  ['a tag that is never closed', 'syntax', broken('</footer>', '')],
  ['a tag closed by another', 'syntax', broken('</h1>', '</h2>')],
  ['a comment', 'syntax', beforeMain('<!-- hidden -->')],
  ['text that was not escaped', 'syntax', beforeMain('<p>a < b</p>')],
  ['an ampersand that was not escaped', 'syntax', beforeMain('<p>a &copy b</p>')],
  ['a value in single quotes', 'syntax', beforeMain("<p class='x'></p>")],
  ['a tag in capitals', 'syntax', beforeMain('<SCRIPT></SCRIPT>')],
  ['an attribute that stands twice', 'syntax', beforeMain('<p id="p" id="q"></p>')],
  ['no doctype', 'syntax', broken('<!doctype html>', '')],
  ['an image', 'element', beforeMain('<img src="https://tracker.example/p.gif">')],
  ['a frame', 'element', beforeMain('<iframe></iframe>')],
  ['a form', 'element', beforeMain('<form></form>')],
  ['a base address', 'element', broken('<title>', '<base href="https://evil.example/"><title>')],
  ['a foreign drawing', 'element', beforeMain('<svg></svg>')],
  ['a handler', 'attribute', beforeMain('<p onclick="alert(1)"></p>')],
  ['an inline style', 'attribute', beforeMain('<p style="color:red"></p>')],
  ['a source', 'attribute', beforeMain('<p src="https://evil.example/"></p>')],
  ['a ping', 'attribute', broken('rel="nofollow', 'ping="https://evil.example/" rel="nofollow')],
  [
    'a linked style sheet',
    'request',
    broken('<style>', '<link rel="stylesheet" href="https://evil.example/a.css"><style>'),
  ],
  ['an icon from elsewhere', 'request', broken('href="data:,"', 'href="https://evil.example/i.ico"')],
  ['a reload', 'request', broken('<title>', '<meta http-equiv="refresh" content="0"><title>')],
  ['an import in the style', 'request', broken('<style>', '<style>@import "https://evil.example/a.css";')],
  ['an address in the style', 'request', broken('<style>', '<style>p { background: url(https://evil.example/p) }')],
  ['a link that runs', 'link', broken('href="https://ledger.example/captains"', 'href="javascript:alert(1)"')],
  ['a link into the desk', 'link', broken('href="https://ledger.example/captains"', 'href="/articles"')],
  ['a link without nofollow', 'link', broken('nofollow ', '')],
  ['no policy', 'policy', broken('http-equiv="Content-Security-Policy"', 'name="policy"')],
  [
    'a policy that lets scripts in',
    'policy',
    broken(/script-src &#39;sha256-[^;]+/, 'script-src &#39;unsafe-inline&#39;'),
  ],
  ['a policy without a fallback', 'policy', broken('default-src &#39;none&#39;; ', '')],
  ['a policy that fetches', 'policy', broken('img-src data:', 'img-src data: https:')],
  ['a policy with one more directive', 'policy', broken('img-src', 'connect-src *; img-src')],
  ['a policy after the style', 'policy', broken(/(<meta http-equiv[^>]+>)([\s\S]*<\/style>)/, '$2$1')],
  ['a changed style', 'policy', broken('<style>', '<style>p { display: none }')],
  ['a changed script', 'policy', broken('<script>', '<script>alert(1);')],
  ['a second script', 'policy', beforeMain('<script>alert(1)</script>')],
  ['an id that stands twice', 'id', beforeMain('<p id="note-1"></p>')],
  ['a link to nothing', 'target', beforeMain('<a href="#nowhere">there</a>')],
  ['a section without its heading', 'target', broken('id="finding-title"', 'class="lost"')],
  ['two headings of the first level', 'heading', beforeMain('<h1>Again</h1>')],
  ['a skipped level', 'heading', broken(/<h2 id="notes-title">Notes<\/h2>/, '').replace(/h3/g, 'h4')],
  ['a page without a language', 'language', broken('<html lang="en"', '<html lang=""')],
  ['a page without a direction', 'language', broken(' dir="ltr">', '>')],
  [
    'words of the article without a language',
    'language',
    broken('class="article" lang="en" dir="ltr"', 'class="article"'),
  ],
  ['an empty title', 'title', broken(/<title>.*<\/title>/, '<title> </title>')],
  ['a draft without its strip', 'draft', broken('<p class="strip">Draft, not published</p>', '')],
  ['a draft with an empty strip', 'draft', broken('Draft, not published</p>', '</p>')],
  ['a publication called a draft', 'draft', broken('content="draft"', 'content="published"')],
  ['a page that says neither', 'draft', broken('name="fact-check-state"', 'name="state"')],
  ['a number without its note', 'note', broken('id="note-3"', 'id="note-33"')],
  ['a number that leads to another note', 'note', broken('id="ref-3-1" href="#note-3"', 'id="ref-3-1" href="#note-4"')],
  ['a number that shows another', 'note', broken(/(id="ref-3-1"[^>]*>)3/, '$14')],
  ['a number without its way back', 'note', broken(/href="#ref-3-1"/g, 'href="#their-words"')],
  ['a letter without its way back', 'note', broken('href="#ref-a-1"', 'href="#their-words"')],
  [
    'a note without any way back',
    'note',
    broken(/<a class="place" href="#ref-2-1">/g, '<a class="place" href="#main">'),
  ],
  [
    'a claim of the list without its note',
    'note',
    broken('class="claim-link" href="#note-2"', 'class="claim-link" href="#claims"'),
  ],
  [
    'a note of no claim',
    'note',
    broken(
      '<article class="note" id="note-1"',
      '<article class="note" id="note-9"><a href="#their-words">x</a></article><article class="note" id="note-1"',
    ),
  ],
]

describe('the validator of pages', () => {
  test('finds nothing wrong with a page of ours', () => {
    expect(validateHtmlPage(PAGE, sha256)).toEqual([])
  })

  test.each(FAULTS)('catches %s (%s)', (_fault, rule, html) => {
    expect(validateHtmlPage(html, sha256).map((finding) => finding.rule)).toContain(rule)
  })

  test('is shown a fault for every rule it has', () => {
    expect(new Set(FAULTS.map(([, rule]) => rule))).toEqual(new Set(Object.keys(RULES)))
  })

  test('says what is wrong where', () => {
    expect(validateHtmlPage(broken('href="#ref-a-1"', 'href="#ref-z"'), sha256)).toEqual([
      { rule: 'target', message: 'Nothing on the page has the id ref-z.' },
      { rule: 'note', message: 'There is no way back to ref-a-1.' },
    ])
  })
})
