import { answerAs, givenToChild } from '../child.ts'
import { openOrThrow } from '../servers/open-or-throw.ts'
import { prepare } from '../servers/start-desk.ts'
import type { Filled, FillWanted } from './filled.ts'
import { fillArticle } from './filled.ts'

// A process of its own: it ends, and takes what filling left in memory with it, before the desk is started.
const given = { ...givenToChild<FillWanted>(), databaseUrl: null, port: 1, members: 1, logs: 0, updates: 0 }
const { cookies, actor } = await prepare(given)
const desk = await openOrThrow(given)
const filled = await fillArticle(desk, actor, given)
await desk.close()
answerAs({}, { ...filled, cookie: cookies[0] ?? '' } satisfies Filled)
