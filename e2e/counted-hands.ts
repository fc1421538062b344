import type { Hands } from './hands.ts'

/**
 * The same hands, with their actions counted: a press, a key, a selection. Typing
 * is not counted, and neither is pointing at a field that is typed into only when
 * the focus was there already: `write` counts one.
 */
export function countedHands(hands: Hands): Hands & { readonly actions: () => number } {
  let actions = 0
  const counted =
    <A extends readonly unknown[]>(act: (...given: A) => Promise<void>) =>
    (...given: A): Promise<void> => {
      actions += 1
      return act(...given)
    }
  return {
    press: counted(hands.press),
    write: counted(hands.write),
    key: counted(hands.key),
    select: counted(hands.select),
    act: counted(hands.act),
    actions: () => actions,
  }
}
