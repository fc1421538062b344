import { describe, expect, it } from 'vitest'
import { buildWorkspace, spanOf, withClaim, withComment, withSpeakers } from '../../../../domain/workspace.fixture.ts'
import { kindOf, saidBy } from './said-by.ts'

const bare = buildWorkspace(['Ten boats left, the port master said, citing the Harbour Post.'])
const marked = withComment(withClaim(bare, 'a', 'Ten boats left'), 'c', 'boats')
const portMaster = spanOf(bare, 'the port master')

describe('"said by" on selected words', () => {
  it('adds the phrase at the end of the chain, with the words that say it', () => {
    const before = { kind: 'named', name: 'The Quay Times', phrase: null } as const
    const workspace = withSpeakers(marked, 'a', [before])
    expect(saidBy(workspace, 'a', [portMaster])).toEqual({
      name: 'setSpeakers',
      annotationId: 'a',
      speakers: [
        before,
        { kind: 'unnamed', name: 'the port master', phrase: { ...portMaster, exact: 'the port master' } },
      ],
    })
  })

  it('does nothing without a selection or on what is no claim', () => {
    expect(saidBy(marked, 'a', [])).toBeNull()
    expect(saidBy(marked, 'c', [portMaster])).toBeNull()
  })

  it('guesses the kind of speaker from the words', () => {
    expect(kindOf('senior militant sources in Gaza', null)).toBe('unnamed')
    expect(kindOf('Palestinian officials', null)).toBe('unnamed')
    expect(kindOf('Rosa Quill', null)).toBe('named')
    expect(kindOf('the Ministry of Tides', null)).toBe('named')
    expect(kindOf('the Harbour Post', 'Harbour Post')).toBe('outlet')
    expect(kindOf('Harbour Post', 'The Harbour Post')).toBe('outlet')
  })
})
