import type { Command } from '../../../../domain/command.ts'
import { inverseOf } from '../../../../domain/inverse.ts'
import { predict } from '../../../../domain/predict.ts'
import { conflictWords as words } from '../../../../domain/words/conflicts.ts'
import { problemWords } from '../../../../domain/words/problems.ts'
import type { Workspace } from '../../../../domain/workspace.ts'
import { commandNoun, commandPhrase, commandValue } from './command-words.ts'
import type { Contested } from './contested.ts'

/** A contested command as it is told: what this member did, and what stands against it. Both are lead and value. */
export type ContestedWords = {
  readonly mine: Told
  readonly theirs: Told
  /** When they did it, ISO 8601; `null` where it is not known, or nobody did anything. */
  readonly at: string | null
  readonly answers: { readonly keepTheirs: string; readonly setMine: string }
}

/** A few words, and the value that they lead to; empty for none. */
export type Told = { readonly lead: string; readonly value: string }

/** How a contested command is told to the member `me`. */
export function contestedWords({ dispatch, refused }: Contested, workspace: Workspace, me: string): ContestedWords {
  const { command } = dispatch
  if (refused.type !== 'stale') {
    return {
      mine: { lead: words.refused(commandPhrase(command, workspace)), value: '' },
      theirs: { lead: problemWords(refused), value: '' },
      at: null,
      answers: { keepTheirs: words.giveUp, setMine: words.tryAgain },
    }
  }
  const who = whoOf(refused.current?.memberId, workspace, me)
  return {
    ...sidesOf(command, workspace, who),
    at: refused.current?.at ?? null,
    answers: { keepTheirs: words.keepTheirs, setMine: words.setMine },
  }
}

function sidesOf(command: Command, workspace: Workspace, who: string): Pick<ContestedWords, 'mine' | 'theirs'> {
  const mine = commandValue(command, workspace)
  const now = valueNow(command, workspace)
  if (mine === '' || now === null) {
    return {
      mine: { lead: words.mineAlone(commandPhrase(command, workspace)), value: '' },
      theirs: { lead: words.theirsAlone(who), value: '' },
    }
  }
  const isVerdict = command.name === 'setVerdict'
  return {
    mine: { lead: isVerdict ? words.mine.verdict : words.mine.other(commandNoun(command)), value: mine },
    theirs: { lead: isVerdict ? words.theirs.verdict(who) : words.theirs.other(who), value: now || words.nothing },
  }
}

/** What stands now where the command would set something: the value that its undoing would bring back. */
function valueNow(command: Command, workspace: Workspace): string | null {
  const changes = predict(workspace, command, { actor: { memberId: '' }, at: '' })
  const back = inverseOf({ command: command.name, changes })
  return back && commandValue(back, workspace)
}

function whoOf(memberId: string | undefined, workspace: Workspace, me: string): string {
  if (memberId === undefined) return words.someone
  return memberId === me ? words.youElsewhere : (workspace.members[memberId] ?? words.someone)
}
