import { walkClaims } from './states/claims.ts'
import { walkExports } from './states/exports.ts'
import { walkImport } from './states/import.ts'
import { walkMarks } from './states/marks.ts'
import { walkPeople } from './states/people.ts'
import { walkReaders } from './states/readers.ts'
import { walkEmptyDesk, walkRooms } from './states/rooms.ts'
import { walkSetup, walkStrangers } from './states/strangers.ts'
import type { Walk } from './states/walk.ts'
import { walkWorkspace } from './states/workspace.ts'

/** The designed states of some pages, and the way through them on a desk that nobody has used yet. */
export type Part = {
  readonly name: string
  readonly walk: (walk: Walk) => Promise<void>
  /** Whether a telephone has other controls there, and not only less room. */
  readonly isOtherOnTelephone?: boolean
  /** Whether only a desk is looked at here; what a telephone has is looked at in `accessible.spec.ts`. */
  readonly isDeskAlone?: boolean
}

/** The designed states of the pages, part by part. A new page or state joins here or in one of these walks. */
export const EVERY_STATE: readonly Part[] = [
  { name: 'signing in', walk: walkStrangers },
  { name: 'setting up', walk: walkSetup },
  { name: 'an empty desk', walk: walkEmptyDesk },
  { name: 'articles and stories', walk: walkRooms },
  { name: 'claims', walk: walkClaims },
  { name: 'members and one’s account', walk: walkPeople },
  { name: 'bringing in', walk: walkImport },
  { name: 'the workspace', walk: walkWorkspace, isDeskAlone: true },
  { name: 'marking', walk: walkMarks, isOtherOnTelephone: true },
  { name: 'readers and many marks', walk: walkReaders, isOtherOnTelephone: true },
  { name: 'the exported page', walk: walkExports },
]
