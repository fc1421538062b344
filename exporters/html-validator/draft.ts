import { type Finding, findings } from './finding.ts'
import type { PageElement } from './tokens.ts'

/** A draft has its strip, whatever is published has none, and every page says which it is. */
export function draftFindings(elements: readonly PageElement[]): Finding[] {
  const state = elements
    .find(({ attributes }) => attributes.get('name') === 'fact-check-state')
    ?.attributes.get('content')
  const strip = elements.some(({ attributes, text }) => attributes.get('class') === 'strip' && text.trim() !== '')
  if (state === 'draft') return findings('draft', strip ? [] : ['The draft has no strip that says so.'])
  if (state === 'published') return findings('draft', strip ? ['What is published is called a draft.'] : [])
  return findings('draft', ['The page does not say whether it is a draft.'])
}
