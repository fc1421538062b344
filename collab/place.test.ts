import { expect, test } from 'vitest'
import { NOWHERE, openPlace } from './place.ts'

const ANNA = { memberId: 'a', name: 'Anna' }

test('windows have small numbers, and one that is free is given again', () => {
  const place = openPlace()
  const numbers = [place.add(ANNA), place.add(ANNA), place.add(ANNA)].map(({ window }) => window)
  place.remove(2)
  expect([...numbers, place.add(ANNA).window]).toEqual([1, 2, 3, 2])
})

test('only what changed is news, once', () => {
  const place = openPlace()
  const { window } = place.add(ANNA)
  place.move(window, { reading: 1, card: null })
  place.move(window, { reading: 2 })
  expect(place.news()?.message.moves).toEqual([[window, { reading: 2 }]])
  place.move(window, { reading: 2 })
  expect(place.news()).toBeNull()
})

test('who comes later hears where everybody is', () => {
  const place = openPlace()
  const { window } = place.add(ANNA)
  place.move(window, { reading: 9 })
  expect(place.present()).toEqual([{ window, ...ANNA, at: { ...NOWHERE, reading: 9 } }])
})

test('where somebody wrote when last told of is kept, so that the document need not be named again', () => {
  const place = openPlace()
  const { window } = place.add(ANNA)
  const writing = { proseId: 'a.notes', anchor: 'AA==', head: 'AA==' }
  place.move(window, { writing })
  expect(place.news()?.before(window)).toBeNull()
  place.move(window, { writing: { ...writing, head: 'AQ==' } })
  expect(place.news()?.before(window)).toEqual(writing)
})
