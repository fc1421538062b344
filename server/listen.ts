import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Long enough for a slow line to upload a large PDF. */
const REQUEST_MS = 5 * 60_000
/** Headers are small: who takes longer only wants to keep the connection. */
const HEADERS_MS = 15_000
/** Longer than a proxy keeps an idle connection (nginx: 60 s): a request on one that we close just then would be lost. */
const KEEP_ALIVE_MS = 65_000
/** How long answers under way may take when the server is told to stop. */
const PATIENCE_MS = 3_000
const SWEEP_MS = 50

const LIMITS = { requestTimeout: REQUEST_MS, headersTimeout: HEADERS_MS, keepAliveTimeout: KEEP_ALIVE_MS }

const SENTENCES: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (host, port) => `Port ${port} on ${host} is in use. Choose another with PORT, or stop what uses it.`,
  EACCES: (_, port) => `Port ${port} may not be used by this account. Choose one from 1024 upwards with PORT.`,
  EADDRNOTAVAIL: (host) => `${host} is not an address of this machine. Choose one that is with HOST.`,
  ENOTFOUND: (host) => `${host} is not the name of a machine. Choose another with HOST.`,
}

/**
 * Answers HTTP on one address. `close` accepts nothing more and is done when the answers under way are, or were cut off.
 * The size of a body is the routes' business. Throws what it has no sentence for.
 */
export async function listen(
  host: string,
  port: number,
  handler: Handler,
): Promise<{ ok: true; server: Server; close: () => Promise<void> } | { ok: false; message: string }> {
  const server = createServer(LIMITS, (request, response) => {
    handler(request, response).catch((error: unknown) => {
      console.error(error)
      response.destroy()
    })
  })
  const failure = await begun(server, host, port)
  if (failure === null) return { ok: true, server, close: () => closed(server) }
  const sentence = SENTENCES[failure.code ?? '']
  if (!sentence) throw failure
  return { ok: false, message: sentence(host, port) }
}

function begun(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    server.once('error', resolve)
    server.listen(port, host, () => {
      server.off('error', resolve)
      resolve(null)
    })
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
    // A connection whose answer ends later is idle later.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
    server.close(() => {
      clearTimeout(cut)
      clearInterval(sweep)
      resolve()
    })
  })
}
