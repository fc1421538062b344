import { type PageElement, readPage } from '../html-validator/tokens.ts'

/** The elements of a page that have a class. */
export function withClass(html: string, name: string): PageElement[] {
  return readPage(html).elements.filter(({ attributes }) => (attributes.get('class') ?? '').split(' ').includes(name))
}

/** The element of an id; fails where there is none. */
export function byId(html: string, id: string): PageElement {
  const found = readPage(html).elements.find(({ attributes }) => attributes.get('id') === id)
  if (!found) throw new RangeError(`the page has no ${id}`)
  return found
}

/** The text of every printed block of the article, without the numbers and letters in it. */
export function articleBlocks(html: string): string[] {
  const bare = html.replace(/<sup .*?<\/sup>/gs, '')
  return readPage(bare)
    .elements.filter(({ attributes }) => attributes.has('data-block'))
    .map(({ text }) => text)
}

/** The text of a row of a note, or `null` where the note has no such row. */
export function rowOf(html: string, note: string, term: string): string | null {
  const { elements } = readPage(html)
  const within = (element: PageElement): boolean => {
    for (let up = element.parent; up; up = up.parent) if (up.attributes.get('id') === note) return true
    return false
  }
  const at = elements.findIndex((e) => e.name === 'dt' && e.text === term && within(e))
  return at < 0 ? null : (elements[at + 1]?.text.trim() ?? null)
}

/** All text and all attribute values of a page, as a reader or a program gets them. */
export function everythingIn(html: string): string {
  return readPage(html)
    .elements.flatMap(({ name, text, attributes, parent }) => [
      name === 'html' || parent === null ? text : '',
      ...attributes.values(),
    ])
    .join('\n')
}
