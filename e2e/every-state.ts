import { walkCard } from './states/card.ts'
import { walkCardWork } from './states/card-work.ts'
import { walkCardWriting } from './states/card-writing.ts'
import { walkClaims } from './states/claims.ts'
import { walkConflicts } from './states/conflict.ts'
import { walkExports } from './states/exports.ts'
import { walkFacts } from './states/facts.ts'
import { walkImport } from './states/import.ts'
import { walkMarks } from './states/marks.ts'
import { walkOffline } from './states/offline.ts'
import { walkPeople } from './states/people.ts'
import { walkProse } from './states/prose.ts'
import { walkReaders } from './states/readers.ts'
import { walkEmptyDesk, walkRooms } from './states/rooms.ts'
import { walkSetup, walkStrangers } from './states/strangers.ts'
import { walkTrouble } from './states/trouble.ts'
import type { Walk } from './states/walk.ts'
import { walkWorkspace } from './states/workspace.ts'

/** The designed states of some pages, and the way through them on a desk that nobody has used yet. */
export type Part = {
  readonly name: string
  readonly walk: (walk: Walk) => Promise<void>
  /** Whether a telephone has other controls there, and not only less room. */
  readonly isOtherOnTelephone?: boolean
}

/** Every page in every state that was designed. A new page or state joins here or in one of these walks. */
export const EVERY_STATE: readonly Part[] = [
  { name: 'signing in', walk: walkStrangers },
  { name: 'setting up', walk: walkSetup },
  { name: 'an empty desk', walk: walkEmptyDesk },
  { name: 'articles and stories', walk: walkRooms },
  { name: 'claims', walk: walkClaims },
  { name: 'members and one’s account', walk: walkPeople },
  { name: 'bringing in', walk: walkImport },
  { name: 'the workspace', walk: walkWorkspace, isOtherOnTelephone: true },
  { name: 'marking', walk: walkMarks, isOtherOnTelephone: true },
  { name: 'the card', walk: walkCard, isOtherOnTelephone: true },
  { name: 'writing in a card', walk: walkCardWriting, isOtherOnTelephone: true },
  { name: 'the work on a card', walk: walkCardWork, isOtherOnTelephone: true },
  { name: 'every fact', walk: walkFacts, isOtherOnTelephone: true },
  { name: 'trouble', walk: walkTrouble, isOtherOnTelephone: true },
  { name: 'somebody who was quicker', walk: walkConflicts, isOtherOnTelephone: true },
  { name: 'texts on their way', walk: walkProse, isOtherOnTelephone: true },
  { name: 'no connection and no session', walk: walkOffline, isOtherOnTelephone: true },
  { name: 'readers and many marks', walk: walkReaders, isOtherOnTelephone: true },
  { name: 'the exported page', walk: walkExports },
]
