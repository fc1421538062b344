import { describe, expect, test } from 'vitest'
import { suggestedKind } from './fact-kind.ts'

describe('the kind of fact that words look like', () => {
  test.each([
    ['a 34-year-old teacher', 'age'],
    ['Ms Adler, 61, said', 'age'],
    ['some 40 km from the coast', 'distance'],
    ['opened in 1987', 'date'],
    ['the first bridge over the river', 'superlative'],
    ['cost 3.2 million', 'number'],
    ['4.5m people', 'number'],
    ['1,000, 20, 30 and 40', 'number'],
    ['thousands of people', 'number'],
    ['president of the council', 'title'],
    ['“We were not told”', 'quotation'],
    ['“We lost 300 jobs”', 'quotedFact'],
    ['٣٠٠ شخص', 'number'],
  ])('%s: %s', (words, kind) => expect(suggestedKind(words)).toBe(kind))

  test.each(['The baker’s house is a ruin', '', 'Nobody was hurt'])('nothing where no rule applies: %s', (words) =>
    expect(suggestedKind(words)).toBeNull(),
  )
})
