import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { StepFailed } from './run.mjs'

/**
 * Asks the running server for an address at which a member sets a new password. Who can read the data folder's secret
 * is the operator. Throws a sentence where the server does not answer or knows no such member.
 * @param {string} email
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {Promise<string>}
 */
export async function createResetLink(email, env) {
  const key = createHash('sha256')
    .update(`operator ${await readSecret(resolve(env.DATA_DIR || './data'))}`)
    .digest('hex')
  const server = `http://${env.HOST || '127.0.0.1'}:${env.PORT || '3000'}`
  const response = await fetch(`${server}/api/operator/reset-link`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ email }),
  }).catch(() => {
    throw new StepFailed(
      `No Plumbline answers at ${server}. Start it first, and give this command the same HOST and PORT.`,
    )
  })
  if (response.status === 404) throw new StepFailed(`No member has the e-mail address ${email}.`)
  if (response.status === 401) throw new StepFailed('The server at that address has another data folder. Set DATA_DIR.')
  if (!response.ok) throw new StepFailed(`The server answered ${response.status}.`)
  return (await response.json()).address
}

/** @param {string} folder */
async function readSecret(folder) {
  return (
    await readFile(join(folder, 'secret'), 'utf8').catch(() => {
      throw new StepFailed(`There is no data folder at ${folder}. Set DATA_DIR to the one the server uses.`)
    })
  ).trim()
}
