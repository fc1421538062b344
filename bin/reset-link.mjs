import { askServer } from './ask-server.mjs'
import { StepFailed } from './run.mjs'

/**
 * Asks the running server for an address at which a member sets a new password. Who can read the data folder's secret
 * is the operator. Throws a sentence where the server does not answer or knows no such member.
 * @param {string} email
 * @param {import('./ask-server.mjs').Variables} env
 * @returns {Promise<string>}
 */
export async function createResetLink(email, env) {
  const response = await askServer('/api/operator/reset-link', env, { email })
  if (response.status === 404) throw new StepFailed(`No member has the e-mail address ${email}.`)
  if (!response.ok) throw new StepFailed(`The server answered ${response.status}.`)
  return (await response.json()).address
}
