/** The rules of a page, each with the sentence that says why it is one. */
export const RULES = {
  syntax: 'A page is regular HTML, so that nothing imported can be read as a tag.',
  element: 'A page holds no element that fetches, frames, plays or sends.',
  attribute: 'A page holds no handler, no inline style and no attribute that fetches.',
  request: 'A page makes no request.',
  link: 'A link leads within the page, or to http, https or mailto with nofollow and noopener.',
  policy: 'A page carries a policy that allows its own style and script by hash, and nothing else.',
  id: 'An id stands once.',
  target: 'A link within the page leads to something.',
  heading: 'A page has one heading of the first level, and no level is skipped.',
  language: 'The page and the words of the article name their language and direction.',
  title: 'A page has a title.',
  draft: 'A draft says on its face that it is one.',
  note: 'Every number has its note, every note its way back, every claim of the list a note.',
} as const

/** The name of one rule. */
export type Rule = keyof typeof RULES

/** Something that is wrong with a page. */
export type Finding = { readonly rule: Rule; readonly message: string }

/** The findings of one rule. */
export function findings(rule: Rule, messages: readonly string[]): Finding[] {
  return messages.map((message) => ({ rule, message }))
}
