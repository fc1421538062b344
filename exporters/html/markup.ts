/** HTML that is known to be ours. Nothing but `html` and `trusted` makes one, so a string can never pass for it. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What may stand in a template: text is escaped, markup is not, a list is printed without separators, `null` and `false` are nothing. */
export type Insert = string | number | Markup | null | false | readonly Insert[]

/** A carriage return would be read as a line feed, and NUL is not allowed in HTML at all. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
  '\0': '\ufffd',
}

const ESCAPED = new RegExp(`[${Object.keys(ENTITIES).join('')}]`, 'g')

/** `text` for an element's text or a quoted attribute value. Lone surrogates and NUL become U+FFFD. */
export function escaped(text: string): string {
  return text.toWellFormed().replace(ESCAPED, (character) => ENTITIES[character] ?? character)
}

/** A template whose inserts are escaped unless they are markup. An insert in a tag must stand inside double quotes. */
export function html(strings: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  return new Markup(strings.map((string, i) => string + printed(inserts[i] ?? null)).join(''))
}

/** Marks a constant of ours as HTML. Never for anything that came from elsewhere. */
export function trusted(text: string): Markup {
  return new Markup(text)
}

function printed(insert: Insert): string {
  if (insert === null || insert === false) return ''
  if (insert instanceof Markup) return insert.text
  if (typeof insert === 'object') return insert.map(printed).join('')
  return escaped(String(insert))
}
