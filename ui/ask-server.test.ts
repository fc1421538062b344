import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { widgetWords } from '../domain/words/widgets.ts'
import { askServer } from './ask-server.ts'

let server: Server | null = null

afterEach(() => {
  server?.close()
  server = null
})

/** A real server on a free port; its address. */
async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener)
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  const address = started.address()
  return typeof address === 'object' && address ? `http://127.0.0.1:${address.port}/` : ''
}

test('an answer is its JSON', async () => {
  const address = await serve((_request, response) => response.end('{"claims":[]}'))
  expect(await askServer(address)).toEqual({ ok: true, value: { claims: [] } })
})

test('what is asked with arrives as JSON', async () => {
  const address = await serve((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () =>
      response.end(JSON.stringify([request.method, request.headers['content-type'], String(Buffer.concat(chunks))])),
    )
  })
  const answer = await askServer(address, { method: 'POST', json: { text: 'a' } })
  expect(answer).toEqual({ ok: true, value: ['POST', 'application/json', '{"text":"a"}'] })
})

test('an answer that breaks off on its way is as good as none; of a change, nobody can tell whether it was made', async () => {
  const address = await serve((_request, response) => {
    response.writeHead(200, { 'content-length': '100' })
    response.write('{"claims":', () => response.destroy())
  })
  const none = { ok: false, problem: null, status: 0 }
  expect(await askServer(address)).toEqual({ ...none, sentence: widgetWords.networkFailed })
  const change = { method: 'POST', json: {} } as const
  expect(await askServer(address, change)).toEqual({ ...none, sentence: widgetWords.answerLost })
})

test('a problem keeps its value and its sentence', async () => {
  const address = await serve((_request, response) => {
    response.writeHead(422, { 'content-type': 'application/problem+json' })
    response.end(JSON.stringify({ type: '/problems/empty', detail: 'There is no text.', problem: { type: 'empty' } }))
  })
  expect(await askServer(address)).toEqual({
    ok: false,
    status: 422,
    problem: { type: 'empty' },
    sentence: 'There is no text.',
  })
})

test('a failure that is no problem of the door still has a sentence', async () => {
  const address = await serve((_request, response) => {
    response.writeHead(502)
    response.end('<html>')
  })
  expect(await askServer(address)).toEqual({
    ok: false,
    status: 502,
    problem: null,
    sentence: widgetWords.strangeAnswer,
  })
})

test('an answer that is not JSON is a failure', async () => {
  const address = await serve((_request, response) => response.end('<html>'))
  expect(await askServer(address)).toMatchObject({ ok: false, sentence: widgetWords.strangeAnswer })
})

test('no answer at all is a failure with a sentence', async () => {
  const address = await serve((_request, response) => response.end('{}'))
  await new Promise((resolve) => server?.close(resolve))
  expect(await askServer(address)).toEqual({ ok: false, status: 0, problem: null, sentence: widgetWords.networkFailed })
})
