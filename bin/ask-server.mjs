import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { StepFailed } from './run.mjs'

/** @typedef {Readonly<Record<string, string | undefined>>} Variables */

/**
 * The data folder that the server of these settings uses; absolute.
 * @param {Variables} env
 */
export function dataFolderOf(env) {
  return resolve(env.DATA_DIR || './data')
}

/**
 * Asks the running server for something that only the operator may have: who can read the data folder's secret.
 * Throws a sentence where it does not answer or has another data folder; every other answer is the caller's to judge.
 * @param {string} path
 * @param {Variables} env
 * @param {unknown} [body]
 * @returns {Promise<Response>}
 */
export async function askServer(path, env, body) {
  const key = createHash('sha256')
    .update(`operator ${await readSecret(dataFolderOf(env))}`)
    .digest('hex')
  const server = `http://${env.HOST || '127.0.0.1'}:${env.PORT || '3000'}`
  const response = await fetch(`${server}${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body ?? {}),
  }).catch(() => {
    throw new StepFailed(
      `No Plumbline answers at ${server}. Start it first, and give this command the same HOST and PORT.`,
    )
  })
  if (response.status === 401) throw new StepFailed('The server at that address has another data folder. Set DATA_DIR.')
  return response
}

/** @param {string} folder */
async function readSecret(folder) {
  return (
    await readFile(join(folder, 'secret'), 'utf8').catch(() => {
      throw new StepFailed(`There is no data folder at ${folder}. Set DATA_DIR to the one the server uses.`)
    })
  ).trim()
}
