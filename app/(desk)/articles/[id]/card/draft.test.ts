import { describe, expect, it } from 'vitest'
import { NO_DRAFT, outcomeOf, refused, saveStateOf, sent, storedDraft, typed } from './draft.ts'

describe('a draft over a stored text', () => {
  it('is stored when it differs', () => {
    expect(outcomeOf(typed(NO_DRAFT, 'nine ships', 'ships'), 'ships')).toBe('store')
  })

  it('changes nothing when nothing was typed, or the same', () => {
    expect(outcomeOf(NO_DRAFT, 'ships')).toBe('unchanged')
    expect(outcomeOf(typed(NO_DRAFT, ' ships\n', 'ships'), 'ships')).toBe('unchanged')
  })

  it('does not overwrite what someone else set while it was typed', () => {
    expect(outcomeOf(typed(NO_DRAFT, 'nine ships', 'ships'), 'ten ships')).toBe('conflict')
  })

  it('takes no offence at its own earlier texts, in whatever order they are acknowledged', () => {
    const first = sent(typed(NO_DRAFT, 'nine', ''))
    const second = typed(first, 'nine ships', '')
    expect(outcomeOf(second, '')).toBe('store')
    expect(outcomeOf(second, 'nine')).toBe('store')
  })

  it('is gone when it is on disk, but not what was typed since', () => {
    const sending = sent(typed(NO_DRAFT, 'nine', ''))
    expect(storedDraft(sending, 'nine')).toBe(NO_DRAFT)
    expect(storedDraft(typed(sending, 'nine ships', ''), 'nine').text).toBe('nine ships')
  })

  it('is sent once, however often its writer is done with it', () => {
    const sending = sent(typed(NO_DRAFT, 'nine', ''))
    expect(outcomeOf(sending, '')).toBe('underWay')
    expect(outcomeOf(typed(sending, '', ''), '')).toBe('store')
  })

  it('is in this page alone until it is sent as it stands', () => {
    const sending = sent(typed(NO_DRAFT, 'nine', ''))
    expect(saveStateOf(typed(NO_DRAFT, 'nine', ''))).toBe('saving')
    expect(saveStateOf(sending)).toBe('saved')
    expect(saveStateOf(typed(sending, 'nine ships', ''))).toBe('saving')
    expect(saveStateOf(refused(sending, 'nine', 'Not now.'))).toEqual({ failed: 'Not now.' })
  })

  it('can be sent again after a refusal', () => {
    const draft = refused(sent(typed(NO_DRAFT, 'nine', '')), 'nine', 'Not now.')
    expect(outcomeOf(draft, '')).toBe('store')
  })

  it('survives a refusal, whose sentence goes with the next key', () => {
    const draft = refused(sent(typed(NO_DRAFT, '32 May', '')), '32 May', 'No date.')
    expect(draft).toMatchObject({ text: '32 May', error: 'No date.' })
    expect(typed(draft, '31 May', '').error).toBeNull()
  })
})
