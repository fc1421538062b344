import './choose-locale.ts'

import { resolve } from 'node:path'
import next from 'next'
import { openCollab } from '../collab/open-collab.ts'
import { openDesk } from './desk.ts'
import { readEnv } from './env.ts'
import { listen } from './listen.ts'
import { orderlyExit } from './orderly-exit.ts'
import { openRemoteAddress, REMOTE_ADDRESS } from './remote-address.ts'
import { applyPolicy } from './response-policy.ts'

/** With `npm start -- --dev`, Next compiles pages as they are asked for. */
const dev = process.argv.includes('--dev')

const exit = orderlyExit()
process.on('SIGTERM', () => exit.leave(0))
process.on('SIGINT', () => exit.leave(0))

const problem = await start()
if (problem !== null) {
  console.error(problem)
  exit.leave(1)
}

/** Opens everything in order; the answer is a sentence for the person who starts it where that cannot be. */
async function start(): Promise<string | null> {
  const read = readEnv(process.env)
  if (!read.ok) return ['Plumbline cannot start with these settings:', ...read.faults].join('\n- ')
  const { env } = read

  const opened = await openDesk(env)
  if (!opened.ok) return opened.message
  const { desk } = opened
  exit.add(() => desk.close())
  // Next bundles its own copy of every module, so the desk is handed over where both can see it.
  Object.assign(globalThis, { [Symbol.for('plumbline.desk')]: desk })

  const pages = next({ dev, dir: resolve(import.meta.dirname, '..'), hostname: env.host, port: env.port })
  exit.add(() => pages.close())
  await pages.prepare()
  const answer = pages.getRequestHandler()

  const remoteAddress = openRemoteAddress(env.trustedProxies)
  const door = await listen(env.host, env.port, (request, response) => {
    applyPolicy(request, response, { baseUrl: env.baseUrl, dev })
    request.headers[REMOTE_ADDRESS] = remoteAddress(
      request.socket.remoteAddress,
      request.headers['x-forwarded-for']?.toString(),
    )
    return answer(request, response)
  })
  if (!door.ok) return door.message
  exit.add(door.close)
  const collab = openCollab(desk, { leaveOthers: dev })
  door.server.on('upgrade', collab.upgrade)
  exit.add(collab.close)

  const setup = await desk.setupAddress()
  console.log(setup ? `Plumbline is ready. Make its first owner at ${setup}` : `Plumbline is ready at ${env.baseUrl}`)
  return null
}
