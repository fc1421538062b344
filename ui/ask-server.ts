import type { Problem } from '../domain/problem.ts'
import { problemWords } from '../domain/words/problems.ts'
import { widgetWords } from '../domain/words/widgets.ts'

/**
 * What came of a request. A failure always has a sentence to show. `problem` is the door's own, `null` where it gave
 * none; `status` is that of HTTP, 0 where nothing answered.
 */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem | null; readonly status: number; readonly sentence: string }

/** What to ask with: the method, and a body as JSON or as a form (for files). */
export type Question = {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly json?: unknown
  readonly form?: FormData
  /** Whose change it is: the desk refuses it when somebody else has signed in meanwhile. */
  readonly member?: string
  /** Ends the asking; what came of it then is as if nothing answered. */
  readonly signal?: AbortSignal
}

/**
 * Asks the desk at `address` and reads its answer as JSON. Never throws: no network, an answer that is not JSON and
 * the door's problems are failures with a sentence.
 */
export async function askServer<T>(address: string, question: Question = {}): Promise<Answer<T>> {
  const response = await fetch(address, requestOf(question)).catch(() => null)
  if (!response) return unanswered(widgetWords.networkFailed)
  const body: unknown = await response
    .json()
    .catch((error: unknown) => (error instanceof SyntaxError ? undefined : LOST))
  if (body === LOST) return unanswered(isChange(question) ? widgetWords.answerLost : widgetWords.networkFailed)
  if (!response.ok) return failureOf(response.status, body)
  if (body === undefined)
    return { ok: false, problem: null, status: response.status, sentence: widgetWords.strangeAnswer }
  // The door is of the same build as this page; its own tests hold it to the shape that the caller names.
  return { ok: true, value: body as T }
}

/** Stands for an answer that broke off on its way. */
const LOST = Symbol()

function unanswered(sentence: string): Answer<never> {
  return { ok: false, problem: null, status: 0, sentence }
}

/** Whether the desk may have changed something by the time that its answer is lost. */
function isChange({ method = 'GET' }: Question): boolean {
  return method !== 'GET'
}

function requestOf({ method = 'GET', json, form, member, signal }: Question): RequestInit {
  const asked = { method, ...(signal && { signal }) }
  if (form) return { ...asked, body: form }
  if (json === undefined) return asked
  return {
    ...asked,
    body: JSON.stringify(json),
    headers: { 'content-type': 'application/json', ...(member && { 'plumbline-member': member }) },
  }
}

function failureOf(status: number, body: unknown): Answer<never> {
  const { problem, detail } = asProblemDetails(body)
  const sentence = detail ?? (problem ? problemWords(problem) : widgetWords.strangeAnswer)
  return { ok: false, problem, status, sentence }
}

function asProblemDetails(body: unknown): { problem: Problem | null; detail: string | null } {
  if (typeof body !== 'object' || body === null) return { problem: null, detail: null }
  const detail = 'detail' in body && typeof body.detail === 'string' ? body.detail : null
  // As above: `problem` in an answer of the door is a value of the closed list.
  const problem = 'problem' in body && typeof body.problem === 'object' ? (body.problem as Problem | null) : null
  return { problem, detail }
}
