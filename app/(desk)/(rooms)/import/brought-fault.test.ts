import { expect, test } from 'vitest'
import { importWords as words } from '../../../../domain/words/import.ts'
import { fileFault, textFault } from './brought-fault.ts'

test('nothing is told to be nothing', () => {
  expect(textFault(' \n\t')).toBe(words.nothing)
})

test('an address alone is told to be one', () => {
  expect(textFault(' https://harbour.example/news/ferry ')).toBe(words.isAddress)
})

test('a text that begins with an address is a text', () => {
  expect(textFault('https://harbour.example/\nThe ferry left.')).toBeNull()
})

test('files of other formats are told what to do', () => {
  expect(fileFault('ferry.docx')).toBe(words.otherFormat('ferry.docx'))
  expect(fileFault('FERRY.TXT')).toBeNull()
})
