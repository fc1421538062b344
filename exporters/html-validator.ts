import { contentFindings } from './html-validator/content.ts'
import { draftFindings } from './html-validator/draft.ts'
import { type Finding, findings } from './html-validator/finding.ts'
import { noteFindings } from './html-validator/notes.ts'
import { policyFindings } from './html-validator/policy.ts'
import { structureFindings } from './html-validator/structure.ts'
import { readPage } from './html-validator/tokens.ts'

/**
 * What is wrong with a page that `htmlPage` made, or was changed on its way; empty
 * when nothing is. `sha256` gives the base64 digest of a text's UTF-8. What is not
 * regular HTML of our own kind is a finding, so other pages are not for it.
 */
export function validateHtmlPage(html: string, sha256: (text: string) => string): Finding[] {
  const { elements, faults } = readPage(html)
  return [
    ...findings('syntax', faults),
    ...contentFindings(elements),
    ...policyFindings(elements, sha256),
    ...structureFindings(elements),
    ...draftFindings(elements),
    ...noteFindings(elements),
  ]
}
