import type { Desk } from './desk.ts'

/**
 * The desk of this process, which the entry opened in Node's own module graph:
 * the one value that pages and routes take from the server. To be called once per
 * request. Throws where no entry has run.
 */
export function currentDesk(): Desk {
  const desk: unknown = Reflect.get(globalThis, Symbol.for('plumbline.desk'))
  if (typeof desk !== 'object' || desk === null)
    throw new Error('No desk is open in this process: start it by npm start.')
  return desk as Desk // put there by server/main.ts, from this type
}
