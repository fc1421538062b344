import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { openCollab } from '../collab/open-collab.ts'
import type { Result } from '../domain/problem.ts'
import { openDesk } from '../server/desk.ts'
import { readEnv } from '../server/env.ts'

// The desk and its sockets as server/main.ts opens them, without the pages, so that it is up in a second: for specs
// that start a server hundreds of times. Its door is the smallest one to the same `dispatch`, `auth` and readings.
const read = readEnv(process.env)
if (!read.ok) throw new Error(read.faults.join('\n'))
const { env } = read
const opened = await openDesk(env)
if (!opened.ok) throw new Error(opened.message)
const { desk } = opened
const collab = openCollab(desk)
const server = createServer((request, response) => void handle(request, response)).on('upgrade', collab.upgrade)
process.on('SIGTERM', async () => {
  server.close()
  await collab.close()
  await desk.close()
  process.exit(0)
})
server.listen(env.port, env.host, () => console.log(`Plumbline is ready at ${env.baseUrl}`))

/** The embedded database answers without ever giving way: without a pause nobody else would get a turn. */
const BREATH_MS = 5

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = await answerTo(await webRequest(request)).catch(() => new Response(null, { status: 503 }))
  response.writeHead(answer.status, [...answer.headers].flat())
  response.end(Buffer.from(await answer.arrayBuffer()))
}

async function webRequest(request: IncomingMessage): Promise<Request> {
  const headers = new Headers(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
  const { method = 'GET' } = request
  const body = method === 'POST' ? { body: new Uint8Array(await buffer(request)) } : {}
  return new Request(`${env.baseUrl}${request.url}`, { method, headers, ...body })
}

async function answerTo(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  if (pathname.startsWith('/api/auth/')) return desk.auth(request)
  const member = await desk.signedIn(request.headers)
  if (!member) return new Response(null, { status: 401 })
  const id = searchParams.get('id') ?? ''
  const actor = { memberId: member.id, role: member.role }
  switch (pathname) {
    case '/commands': {
      const dispatch = desk.parse.dispatch(await request.json())
      return json(dispatch.ok ? await desk.dispatch(actor, dispatch.value) : dispatch)
    }
    case '/articles':
      return json(await desk.importArticle(actor, 'import', { how: 'pasted', text: await request.text() }, {}))
    case '/events':
      return Response.json(await desk.read.events(actor, id, Number(searchParams.get('after'))))
    case '/prose': {
      const prose = await desk.read.prose(actor, id)
      return prose.ok ? new Response(Uint8Array.from(prose.value.state)) : json(prose)
    }
    case '/compact':
      return compactForEver(id)
    default:
      return new Response(null, { status: 404 })
  }
}

/** Compacts a document again and again with a breath between, so that the process often ends during a compaction. */
async function compactForEver(id: string): Promise<never> {
  for (;;) {
    await desk.prose.compact(id)
    await new Promise((done) => setTimeout(done, BREATH_MS))
  }
}

/** 503 asks for another attempt, as the door does. */
function json(result: Result<unknown>): Response {
  const status = result.ok
    ? 200
    : result.problem.type === 'unavailable' || result.problem.type === 'tooSlow'
      ? 503
      : 409
  return Response.json(result, { status })
}
