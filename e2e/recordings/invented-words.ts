/** Sentences about a bridge that there is not, in parts, so that many can be made of few. */
const WHO = [
  'The harbour office',
  'A clerk of the town',
  'The ferry company',
  'The engineer',
  'The second edition',
  'A letter of 1902',
]
const SAYS = ['says', 'confirms', 'disputes', 'does not mention', 'repeats', 'corrects']
const WHAT = [
  'that the bridge was closed for nine days',
  'the sum of 41,000 crowns',
  'the number of boats',
  'that nobody was hurt',
  'the order of the two floods',
  'what the minister announced on Monday',
]
const WHERE = [
  'in its ledger',
  'on the third page',
  'in answer to our question',
  'without naming a source',
  'twice',
  'since spring',
]

/** One of a list. */
function one<T>(list: readonly [T, ...T[]] | readonly T[], random: () => number): T {
  const found = list[Math.floor(random() * list.length)]
  if (found === undefined) throw new RangeError('There is nothing to choose from')
  return found
}

/** An invented sentence, with its full stop. */
export function inventedSentence(random: () => number): string {
  return `${one(WHO, random)} ${one(SAYS, random)} ${one(WHAT, random)} ${one(WHERE, random)}.`
}

/** An invented word. */
export function inventedWord(random: () => number): string {
  return one(['ledger', 'quay', 'archive', 'flood', 'toll', 'ferry', 'keeper', 'column', 'verdict', 'harbour'], random)
}

/** A letter that slipped in. */
export function wrongLetter(random: () => number): string {
  return one([...'abcdefghijklmnoprstuvw'], random)
}
