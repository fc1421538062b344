import { expect, it } from 'vitest'
import { pseudo } from './pseudo.ts'

it('brackets and lengthens a text, and leaves white space outside', () => {
  expect(pseudo('Save')).toBe('⟦Sàáṽèé⟧')
  expect(pseudo(' by ')).toBe(' ⟦ƀýÿ⟧ ')
})

it('leaves signs, names of keys and what is bracketed as they are', () => {
  expect(pseudo(['C', 'F6', '∅', '[…]', '', '⟦šàá⟧'])).toEqual(['C', 'F6', '∅', '[…]', '', '⟦šàá⟧'])
})

it('brackets what a function answers and keeps what it was given whole', () => {
  const words = pseudo({ removed: (name: string, at: { readonly place: string }) => `${name} left ${at.place}.` })
  expect(words.removed('Ada (.*)', { place: 'Marrow' })).toBe('⟦Ada (.*) ļèéƒţ Marrow.⟧')
})

it('keeps what came from elsewhere in a phrase', () => {
  expect(pseudo({ by: (name: string) => ['By ', { foreign: name }] }).by('ada')).toEqual(['⟦Býÿ⟧ ', { foreign: 'ada' }])
})

it('brackets quotation marks around what it was given, also around figures', () => {
  const quoted = pseudo((words: string) => `“${words}”`)
  expect([quoted('nine boats'), quoted('1903')]).toEqual(['⟦“nine boats”⟧', '⟦“1903”⟧'])
})

it('answers what it was given where there is nothing else', () => {
  expect(pseudo((locator: string) => locator)('page 3')).toBe('page 3')
})
