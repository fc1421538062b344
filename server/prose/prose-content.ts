import * as Y from 'yjs'
import { RESTORED } from '../../domain/history.ts'

/** How deep the value of an attribute or a mark may nest; those of the editor are flat. */
const DEEPEST_VALUE = 4
/** Longest text in such a value, in UTF-16 code units: a long address. */
const LONGEST_VALUE = 8_192

/**
 * Whether a struct is one that an editor of prose makes: text, elements, marks and their values under the one root, or
 * the note beside it that a version was restored.
 */
export function isOfProse(item: Y.Item): boolean {
  if (isAt(item, RESTORED)) return item.content instanceof Y.ContentAny && item.content.arr.every((v) => isValue(v, 0))
  if (typeof item.parent === 'string' && (item.parent !== 'prose' || item.parentSub !== null)) return false
  const { content } = item
  if (content instanceof Y.ContentString || content instanceof Y.ContentDeleted) return true
  if (content instanceof Y.ContentType)
    return content.type instanceof Y.XmlElement ? isName(content.type.nodeName) : content.type instanceof Y.XmlText
  if (content instanceof Y.ContentFormat) return isValue(content.value, 0)
  return content instanceof Y.ContentAny && content.arr.every((value) => isValue(value, 0))
}

/** Whether an item stands in the root of that name. An update holds the name itself, which the library's types leave out. */
function isAt(item: Y.Item, root: string): boolean {
  return (item.parent as unknown) === root
}

function isName(nodeName: string): boolean {
  return nodeName.length <= 64
}

function isValue(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return value.length <= LONGEST_VALUE
  if (typeof value !== 'object' || value === null) return typeof value !== 'bigint'
  return depth < DEEPEST_VALUE && !ArrayBuffer.isView(value) && Object.values(value).every((v) => isValue(v, depth + 1))
}
