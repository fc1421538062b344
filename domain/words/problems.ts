import type { Problem } from '../problem.ts'
import { catalogue } from './catalogue.ts'

/** One sentence for a problem: what is wrong and what to do. */
export const problemWords = catalogue((problem: Problem): string => {
  switch (problem.type) {
    case 'notSignedIn':
      return 'You are not signed in. Sign in and try again.'
    case 'notAllowed':
      return 'Your role does not allow this. Ask an owner of the desk.'
    case 'notFound':
      return 'This is not here. It may have been removed, or the address is wrong.'
    case 'stale':
      return 'Someone changed this in the meantime. Nothing was overwritten: look at what it says now, then decide.'
    case 'versionMissing':
      return 'The change does not say which version it was made on. Read the current state and send its version along.'
    case 'keyReused':
      return 'This idempotency key was already used for another command. Use a new one.'
    case 'alreadyExists':
      return 'Something with this id exists already. Use a new id.'
    case 'invalid':
      return `This could not be understood: ${problem.issues.map((i) => (i.path ? `${i.path}: ${i.message}` : i.message)).join('; ')}.`
    case 'empty':
      return 'There is no text in it. Paste the article, or choose another file.'
    case 'notText':
      return 'This file is not plain text, whatever its name says. Open it in the program it belongs to and paste the article from there.'
    case 'tooLarge':
      return `This is too large: ${megabytes(problem.size)} MB, and ${megabytes(problem.limit)} MB is the limit. Import the article alone, or in parts.`
    case 'badDate':
      return `“${problem.value}” is not a date. Write it as 2026-11-21, 2026-11 or 2026, or leave it empty.`
    case 'badAddress':
      return `“${problem.value}” is not an address. It has to begin with https:// or http://.`
    case 'badLanguage':
      return `“${problem.value}” is not a language code. Write it as en, pt-BR or ar.`
    case 'outsideText':
      return 'The span lies outside the text of this capture.'
    case 'nothingSelected':
      return 'No words are selected. Select some words of the article first; hidden site text does not count.'
    case 'quoteNotFound':
      return 'The quoted words are not in this capture. Compare them with the text of the article.'
    case 'quoteAmbiguous':
      return `The quoted words stand at ${problem.places} places. Add a prefix, a suffix or a position that tells them apart.`
    case 'selectorDisagrees':
      return `The position and the quote name different words: at the position stands “${short(problem.found)}”. Send the selector that is right.`
    case 'otherAppearances':
      return `This claim has ${problem.count} other appearances, which would change too. Send ?scope=claim if that is meant.`
    case 'stillAppears':
      return 'This claim still appears in an article. Delete or unlink its appearances first.'
    case 'unknownVerdict':
      return `“${problem.key}” is not a verdict of this scale.`
    case 'archived':
      return 'This article is archived. Take it out of the archive to change it.'
    case 'retired':
      return 'This claim was retired, or merged into another. Choose a claim that is in use, or take it back on its page.'
    case 'queryClosed':
      return CLOSED[problem.why]
    case 'lastOwner':
      return 'This is the only owner of the desk. Make somebody else an owner first.'
    case 'notAssignable':
      return 'This member cannot work on claims: they only read, or have left the desk. Choose somebody else.'
    case 'invitationSpent':
      return SPENT[problem.why]
    case 'emailTaken':
      return 'There is an account with this e-mail address already. Sign in with it, or use another address.'
    case 'tooSlow':
      return 'This took too long and was given up; nothing was changed. Try again.'
    case 'unavailable':
      return 'The database does not answer. Nothing was changed; what you typed is still here. Try again in a moment.'
  }
})

const CLOSED = {
  decided: 'This query is decided already. Take the decision back first, or ask a new one.',
  withdrawn: 'This query was withdrawn. Ask a new one.',
} as const

const SPENT = {
  used: 'Somebody has joined by this invitation already; it works once. If it was not you, tell an owner of the desk.',
  expired: 'This invitation is too old. Ask an owner of the desk for a new one.',
  withdrawn: 'This invitation was withdrawn. Ask an owner of the desk whether you are to get a new one.',
} as const

const BYTES_PER_MEGABYTE = 1024 * 1024

function megabytes(bytes: number): string {
  return (bytes / BYTES_PER_MEGABYTE).toFixed(1)
}

/** Enough of a quote to recognise it. */
const SHORT = 60

function short(text: string): string {
  return text.length > SHORT ? `${text.slice(0, SHORT)}…` : text
}
