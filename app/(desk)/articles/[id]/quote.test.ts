import { describe, expect, it } from 'vitest'
import { buildWorkspace, spanOf, withHidden } from '../../../../domain/workspace.fixture.ts'
import { quoteOf } from './quote.ts'

const workspace = buildWorkspace(['Ten boats left. Please donate. Two came back.', 'The end.'])
const at = (...words: string[]) => words.map((w) => spanOf(workspace, w))

describe('the words of a selection as one line', () => {
  it('quotes them as printed', () => {
    expect(quoteOf(workspace, at('Ten boats left.'))).toBe('Ten boats left.')
  })

  it('reads on over a paragraph’s end', () => {
    expect(quoteOf(workspace, at('Two came back.\nThe end.'))).toBe('Two came back. The end.')
  })

  it('reads on over hidden site text', () => {
    expect(quoteOf(withHidden(workspace, 'Please donate.'), at('Ten boats left.', 'Two came back.'))).toBe(
      'Ten boats left. Two came back.',
    )
  })

  it('shows where words of the article are left out', () => {
    expect(quoteOf(workspace, at('Ten boats left.', 'Two came back.'))).toBe('Ten boats left. […] Two came back.')
  })
})
