import { Buffer } from 'node:buffer'
import type { Page } from '@playwright/test'
import * as encoding from 'lib0/encoding'
import { PROSE_SCHEMA_VERSION, SOCKET_PATH } from '../../domain/live.ts'

/** How a page asks to be let into a room, behind the room's name: authentication, by a token. */
const AUTH = 2
const TOKEN = 0

/**
 * Opens a page's sockets so that it can be left behind: from the moment the answer is called, the desk takes the page
 * for one of another build, whose prose has another schema.
 */
export async function outdated(page: Page): Promise<() => void> {
  let isOutdated = false
  await page.routeWebSocket(new RegExp(`${SOCKET_PATH}([?]|$)`), (line) => {
    const desk = line.connectToServer()
    line.onMessage((message) => desk.send(isOutdated ? asOtherBuild(message) : message))
  })
  return () => {
    isOutdated = true
  }
}

function asOtherBuild(message: string | Buffer): string | Buffer {
  const ours = knockWith(PROSE_SCHEMA_VERSION)
  if (typeof message === 'string' || !message.subarray(-ours.length).equals(ours)) return message
  return Buffer.concat([message.subarray(0, -ours.length), knockWith(PROSE_SCHEMA_VERSION + 1)])
}

function knockWith(version: number): Buffer {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, AUTH)
  encoding.writeVarUint(encoder, TOKEN)
  encoding.writeVarString(encoder, String(version))
  return Buffer.from(encoding.toUint8Array(encoder))
}
