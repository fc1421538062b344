import type { Node } from 'prosemirror-model'
import type { Decoration } from 'prosemirror-view'
import { EDITOR_WORDS } from '../domain/words/editor.ts'
import { textOf } from './article-document.ts'
import { inlineDecorations } from './inline-decorations.ts'
import { invisibleCharacters } from './invisible-characters.ts'

/**
 * A small sign beside every character that is not seen and could mislead:
 * `span.invisible-char` around it with `data-code`. No character is added.
 */
export function invisibleDecorations(doc: Node): Decoration[] {
  return invisibleCharacters(textOf(doc)).flatMap((character) => {
    const title = EDITOR_WORDS.invisibleCharacter(character.name, character.codePoint)
    const element = { nodeName: 'span', class: 'invisible-char', 'data-code': character.abbreviation, title }
    return inlineDecorations(doc, character, [element])
  })
}
