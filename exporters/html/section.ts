import { html, type Insert, type Markup } from './markup.ts'

/** A section of the page under a heading of the second level. */
export function section(id: string, title: Insert, content: Insert): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${content}</section>
`
}

/** One row of a list of terms; nothing where there is nothing to say. */
export function row(term: string, content: Insert, name?: string): Markup | null {
  if (content === null || content === false || content === '') return null
  return html`<div${name !== undefined && html` class="${name}"`}><dt>${term}</dt><dd>${content}</dd></div>\n`
}

/** A list of terms with what is said of each. */
export function rows(items: readonly (Markup | null)[]): Markup {
  return html`<dl class="rows">\n${items}</dl>\n`
}
