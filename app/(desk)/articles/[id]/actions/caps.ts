import { actionWords as words } from '../../../../../domain/words/actions.ts'

/** What is printed on the keys that a name of `pressedKeys` stands for: `Shift+t` is Shift and T. */
export function capsOf(key: string): readonly string[] {
  return key.split(/(?<=.)\+/).map((cap) => words.caps[cap] ?? (cap.length === 1 ? cap.toUpperCase() : cap))
}

/** The same in one line. */
export function capsText(key: string): string {
  return capsOf(key).join(` ${words.joined} `)
}

/** The same as ARIA writes it, for `aria-keyshortcuts`. */
export function ariaKeys(keys: readonly string[]): string {
  const spelt = keys.flatMap((key) =>
    key.startsWith('Mod+') ? [key.replace('Mod', 'Control'), key.replace('Mod', 'Meta')] : key,
  )
  return spelt
    .map((key) => key.replace(/[a-z]$/, (letter) => (/(?:^|\+)[a-z]$/.test(key) ? letter.toUpperCase() : letter)))
    .join(' ')
}
