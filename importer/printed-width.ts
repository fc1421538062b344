/** Ideographs, kana, hangul and full-width forms: one of them says about as much as two Latin letters. */
const WIDE = /[\u1100-\u115F\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]/g

/** How long `text` is for a reader, in Latin letters: UTF-16 code units, wide ones counted twice. */
export function printedWidth(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0)
}
