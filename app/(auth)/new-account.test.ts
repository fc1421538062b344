import { expect, test } from 'vitest'
import { accountWords } from '../../domain/words/desk.ts'
import { passwordFault, setupFaults } from './new-account.ts'

const words = accountWords.setup
const whole = {
  deskName: 'Harbour Desk',
  name: 'Ines Marlow',
  email: 'ines@harbour.example',
  password: 'quiet lanterns',
}

test('a whole form has no faults', () => {
  expect(setupFaults(whole)).toEqual({})
})

test('every field that is empty says so', () => {
  expect(setupFaults({})).toEqual({
    deskName: words.needed,
    name: words.needed,
    email: words.needed,
    password: words.needed,
  })
  expect(setupFaults({ ...whole, name: '  ' })).toEqual({ name: words.needed })
})

test.each(['ines', 'ines@', '@harbour.example', 'ines marlow@harbour.example'])('%s is no e-mail address', (email) => {
  expect(setupFaults({ ...whole, email })).toEqual({ email: words.notEmail })
})

test('a short password is told how much is missing', () => {
  expect(passwordFault('12345678901')).toBe(words.tooShort(1))
  expect(passwordFault('123456789012')).toBeNull()
  expect(setupFaults({ ...whole, password: 'short' })).toEqual({ password: words.tooShort(7) })
})
