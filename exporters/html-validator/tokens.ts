/** An element of a page, with the text of everything in it. */
export type PageElement = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly parent: PageElement | null
  /** Decoded, in the order of the page; raw for `style` and `script`. */
  text: string
}

/** What was read: the elements in the order of their start tags, and what is not well formed. */
export type Reading = { readonly elements: readonly PageElement[]; readonly faults: readonly string[] }

const DOCTYPE = '<!doctype html>'
const START = /<([a-z][a-z0-9]*)((?:\s+[a-z][a-z0-9-]*(?:="[^"<]*")?)*)>/y
const END = /<\/([a-z][a-z0-9]*)>/y
const TEXT = /[^<]+/y
const ATTRIBUTE = /([a-z][a-z0-9-]*)(?:="([^"]*)")?/g
/** Elements without an end tag, of those that our pages use. */
const VOID = ['meta', 'link', 'br']
const RAW = ['style', 'script']

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#13': '\r' }
const ENTITY = /&(#?\w+);/g
/** An ampersand that begins none of the entities we write. */
const STRAY = /&(?!(?:amp|lt|gt|quot|#39|#13);)/

/** Where the reader stands. */
type Cursor = { at: number; open: PageElement | null; readonly elements: PageElement[]; readonly faults: string[] }

/**
 * Reads a page in the regular HTML that we write: lower case names, values in
 * double quotes, every element closed, no comments. It is no parser for other
 * pages: whatever it does not know is a fault, which is what makes it strict.
 */
export function readPage(html: string): Reading {
  const cursor: Cursor = { at: 0, open: null, elements: [], faults: [] }
  if (html.startsWith(DOCTYPE)) cursor.at = DOCTYPE.length
  else cursor.faults.push('The page does not begin with the doctype.')
  while (cursor.at < html.length) step(html, cursor)
  if (cursor.open) cursor.faults.push(`<${cursor.open.name}> is never closed.`)
  return cursor
}

function step(html: string, cursor: Cursor): void {
  const text = take(TEXT, html, cursor)
  const end = text ? null : take(END, html, cursor)
  const start = text || end ? null : take(START, html, cursor)
  if (text) addText(cursor, text[0])
  else if (end) close(cursor, end[1] ?? '')
  else if (start) open(html, cursor, start[1] ?? '', start[2] ?? '')
  else {
    cursor.faults.push(`This is not regular: ${html.slice(cursor.at, cursor.at + EXCERPT)}`)
    cursor.at += 1
  }
}

/** Characters of the page that a message quotes. */
const EXCERPT = 40

function take(pattern: RegExp, html: string, cursor: Cursor): RegExpExecArray | null {
  pattern.lastIndex = cursor.at
  const match = pattern.exec(html)
  if (match) cursor.at = pattern.lastIndex
  return match
}

function open(html: string, cursor: Cursor, name: string, source: string): void {
  const element: PageElement = { name, attributes: attributesOf(source, cursor), parent: cursor.open, text: '' }
  cursor.elements.push(element)
  if (VOID.includes(name)) return
  cursor.open = element
  if (!RAW.includes(name)) return
  const end = html.indexOf(`</${name}`, cursor.at)
  element.text = html.slice(cursor.at, end < 0 ? html.length : end)
  cursor.at += element.text.length
}

function attributesOf(source: string, cursor: Cursor): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', value = ''] of source.matchAll(ATTRIBUTE)) {
    if (found.has(name)) cursor.faults.push(`The attribute ${name} stands twice in one tag.`)
    found.set(name, decoded(value, cursor))
  }
  return found
}

function close(cursor: Cursor, name: string): void {
  if (cursor.open?.name !== name) cursor.faults.push(`</${name}> closes <${cursor.open?.name ?? 'nothing'}>.`)
  cursor.open = cursor.open?.parent ?? null
}

function addText(cursor: Cursor, source: string): void {
  const text = decoded(source, cursor)
  for (let element = cursor.open; element; element = element.parent) element.text += text
}

function decoded(source: string, cursor: Cursor): string {
  if (STRAY.test(source)) cursor.faults.push(`An ampersand is not escaped: ${source.trim().slice(0, EXCERPT)}`)
  return source.replace(ENTITY, (entity, name: string) => ENTITIES[name] ?? entity)
}
