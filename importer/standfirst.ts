import { printedWidth } from './printed-width.ts'
import { endsSentence } from './sentence-end.ts'

/** Widths in Latin letters: shorter lines are labels, longer ones the story's first paragraph. */
const SHORTEST = 30
const LONGEST = 300

/** "5 March 2031, 10:15", "Published 5 March", "4 min read" */
const DATE_LINE =
  /^(?:published|updated|posted|last (?:updated|modified)|stand|publié|veröffentlicht|aktualisiert|publicado|actualizado)\b|\b\d{1,2}[:.]\d{2}\b|^[^.!?]{0,60}\b(?:1[89]|20)\d{2}$|\bmin(?:ute)?s? read\b/i

/**
 * Whether `text`, the line after the headline, is a standfirst. Without a final stop it is one; a whole sentence may
 * as well be the story's first, so it counts only where something other than the body follows
 * (`beforeBreak`: a banner, a byline, a caption or a dateline).
 */
export function isStandfirst(text: string, beforeBreak: boolean): boolean {
  const width = printedWidth(text)
  if (width < SHORTEST || width > LONGEST || DATE_LINE.test(text)) return false
  return beforeBreak || !endsSentence(text)
}
