import { describe, expect, it } from 'vitest'
import { FIVE_STEPS } from '../../../../../domain/scale.ts'
import { afterPress, findingsOf, stepsOf, verdictCommand, verdictOnKey } from './verdict-command.ts'

describe('verdict keys', () => {
  it('number the steps from false to true, then the other findings', () => {
    const shuffled = { ...FIVE_STEPS, verdicts: [...FIVE_STEPS.verdicts].reverse() }
    expect(verdictOnKey(shuffled, '1')?.key).toBe('false')
    expect(verdictOnKey(shuffled, '5')?.key).toBe('true')
    expect(findingsOf(shuffled).map((v) => v.key)).toContain(verdictOnKey(shuffled, '6')?.key)
    expect(stepsOf(shuffled)).toHaveLength(5)
  })

  it.each(['0', '9', 'a', '', '12', 'Enter'])('leave %s alone', (key) => {
    expect(verdictOnKey(FIVE_STEPS, key)).toBeNull()
  })

  it('take the verdict back when the chosen one is pressed again', () => {
    expect(afterPress('true', 'true')).toBeNull()
    expect(afterPress('true', 'false')).toBe('false')
    expect(afterPress(null, 'false')).toBe('false')
  })

  it('name no scale without a verdict', () => {
    expect(verdictCommand('c', FIVE_STEPS, null)).toMatchObject({ scaleVersionId: null, verdictKey: null })
    expect(verdictCommand('c', FIVE_STEPS, 'true')).toMatchObject({ scaleVersionId: FIVE_STEPS.id, verdictKey: 'true' })
  })
})
