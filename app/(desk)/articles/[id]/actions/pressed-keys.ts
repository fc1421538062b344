import { characterOf } from '../../../../../editor/article-keys.ts'

/** What of a press on a key is looked at. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>

const NAMED = /^(?:Enter|Escape|F\d{1,2})$/
const LETTER = /^\p{L}$/u

/**
 * The names of what was pressed, the most exact first: `Mod+k` with Ctrl or ⌘, `Shift+t` for a letter with Shift,
 * which also goes as `t`; signs are named as they are written. None for a key that is the platform's.
 */
export function pressedKeys(press: Press): readonly string[] {
  const isMod = press.ctrlKey || press.metaKey
  if (isMod && press.altKey) return []
  const held = (name: string) => `${isMod ? 'Mod+' : ''}${press.shiftKey ? 'Shift+' : ''}${name}`
  if (NAMED.test(press.key)) return [held(press.key)]
  const character = characterOf(press)
  if (character === null || press.key === ' ') return []
  if (isMod) return [held(character)]
  if (!LETTER.test(character)) return [character]
  return press.shiftKey ? [`Shift+${character}`, character] : [character]
}
