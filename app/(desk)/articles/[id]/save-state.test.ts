import { expect, it } from 'vitest'
import { worstOf, wouldBeLost } from './save-state.ts'

it('warns of what is in this page alone, whatever else is kept on this device', () => {
  expect(worstOf(['kept', 'saving', 'saved'])).toBe('saving')
  expect(wouldBeLost(worstOf(['kept', 'saving']))).toBe(true)
})

it('lets a page go whose work is all on this device or on disk', () => {
  expect(worstOf(['saved', 'kept'])).toBe('kept')
  expect(wouldBeLost(worstOf(['saved', 'kept']))).toBe(false)
  expect(worstOf([])).toBe('saved')
})

it('shows a failure before all else', () => {
  expect(worstOf(['saving', { failed: 'No.' }, 'kept'])).toEqual({ failed: 'No.' })
})
