import { catalogue } from './catalogue.ts'

/** What is said where somebody else was quicker, or the desk has not taken what was done offline. */
export const conflictWords = catalogue({
  mine: { verdict: 'You chose', other: (what: string) => `You set ${what}:` },
  theirs: {
    verdict: (who: string) => `Meanwhile ${who} set`,
    other: (who: string) => `Meanwhile ${who} set it to`,
  },
  mineAlone: (what: string) => `You changed this: ${what}.`,
  theirsAlone: (who: string) => `Meanwhile ${who} changed it too.`,
  someone: 'someone',
  youElsewhere: 'you, in another window,',
  nothing: 'nothing',
  refused: (what: string) => `What you did was not taken: ${what}.`,
  keepTheirs: 'Keep theirs',
  setMine: 'Set mine',
  giveUp: 'Give it up',
  tryAgain: 'Try again',
  count: (count: number) => (count === 1 ? '1 change needs your decision' : `${count} changes need your decision`),
  title: 'Changes that need your decision',
  why: 'Someone else was quicker, or the desk did not take what you did without a connection. Nothing was overwritten.',
  none: 'All decided.',
  close: 'Close',
} as const)

/** What is asked before someone signs out with work that only this device holds. */
export const leavingWords = catalogue({
  title: 'Sign out and discard?',
  text: (commands: number, texts: number) =>
    `${[commands > 0 ? counted(commands, 'change', 'changes') : '', texts > 0 ? counted(texts, 'text', 'texts') : '']
      .filter((part) => part !== '')
      .join(
        ' and ',
      )} ${commands + texts === 1 ? 'is' : 'are'} only on this device. Signing out discards what the desk has not taken.`,
  stay: 'Stay',
  discard: 'Sign out and discard',
} as const)

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
