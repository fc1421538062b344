import type { Action, Where } from './action.ts'
import { type Press, pressedKeys } from './pressed-keys.ts'

/** A press, and whether the key is being held down. */
export type KeyPress = Press & Pick<KeyboardEvent, 'repeat'>

/**
 * Does what a key stands for at a place. The answer says whether the key was used. What is impossible is told with its
 * reason, unless the action yields its key.
 */
export function onKey(
  actions: readonly Action[],
  where: Where,
  press: KeyPress,
  tell: (reason: string) => void,
): boolean {
  const action = actionOn(actions, where, press)
  if (!action) return false
  if (press.repeat && !action.repeats) return true
  const reason = action.why()
  if (reason !== null && action.yields) return false
  if (reason === null) action.run({ exact: press.altKey })
  else tell(reason)
  return true
}

/** The action of a key at a place; what works anywhere works there too. */
export function actionOn(actions: readonly Action[], where: Where, press: Press): Action | null {
  const heard = actions.filter((one) => !one.heardElsewhere && works(one, where))
  for (const key of pressedKeys(press)) {
    const found = heard.find(({ keys }) => keys.includes(key))
    if (found) return found
  }
  return null
}

function works(action: Action, where: Where): boolean {
  return action.where.includes(where) || action.where.includes('anywhere')
}
