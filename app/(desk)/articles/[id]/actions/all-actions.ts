import { aboutArticle } from './about-article.ts'
import type { Action, Bench } from './action.ts'
import { checking } from './checking.ts'
import { goingOn } from './going-on.ts'
import { goingPlaces } from './going-places.ts'
import { judging } from './judging.ts'
import { marking } from './marking.ts'
import { moving } from './moving.ts'
import { onFacts } from './on-facts.ts'
import { onMarks } from './on-marks.ts'
import { seeking } from './seeking.ts'
import { selecting } from './selecting.ts'

/** The lists of what can be done, one for each concern. A new concern joins here. */
const CONCERNS: readonly ((bench: Bench) => Action[])[] = [
  goingOn,
  moving,
  seeking,
  selecting,
  marking,
  onMarks,
  judging,
  onFacts,
  aboutArticle,
  checking,
  goingPlaces,
]

/** Everything that can be done in the workspace now. */
export function actionsOf(bench: Bench): readonly Action[] {
  return CONCERNS.flatMap((concern) => concern(bench))
}
