import { answerAs } from '../child.ts'
import { allBack, sit } from './come-back.ts'
import { hold, release } from './hold.ts'
import { move } from './move.ts'
import { open } from './open.ts'
import { write } from './write.ts'

// The people, in a process of their own so that what they take is not the server's.
const handlers = { write, move, open, hold, release, sit, allBack }

/** What the people can be asked to do. */
export type Load = typeof handlers

answerAs(handlers, null)
