import { readFile } from 'node:fs/promises'
import { claimThroughDoor } from './commands.ts'
import { expect, test } from './fixtures.ts'
import { importThroughDoor } from './import-article.ts'
import { carryOutSolo, carryOutStint } from './recorded-hands.ts'
import { afterTurn, editsIn, type Recording } from './recordings/recording.ts'
import { explanationOn, openForTwo, proseOn } from './two-members.ts'

const recording: Recording = JSON.parse(
  await readFile(new URL('./recordings/corpus/session.json', import.meta.url), 'utf8'),
)

test(`a recorded session of two, ${editsIn(recording)} edits, ends in the recorded text for both and at the desk`, async ({
  browser,
}) => {
  test.setTimeout(600_000)
  await using two = await openForTwo(browser)
  const { owner, anna } = two
  const id = await importThroughDoor(owner, 'The bridge closed in 1902.')
  const { annotationId } = await claimThroughDoor(owner.request, id, { start: 4, end: 25 })
  for (const page of [owner, anna]) {
    await page.goto(`/articles/${id}#a-${annotationId}`)
    await expect(explanationOn(page)).toBeVisible()
  }
  const pages = { a: owner, b: anna }

  // The text begins with a letter, because an empty field has no paragraph yet.
  await explanationOn(owner).click()
  await owner.keyboard.press('x')
  await owner.keyboard.press('Backspace')
  await expect.poll(() => proseOn(anna)).toEqual([''])

  let text: string[] = ['']
  for (const [number, turn] of recording.turns.entries()) {
    if ('a' in turn)
      await Promise.all([carryOutStint(owner, turn.a, turn.byKeys), carryOutStint(anna, turn.b, turn.byKeys)])
    else await carryOutSolo(pages[turn.who], turn)
    text = afterTurn(text, turn)
    for (const page of [owner, anna]) await expect.poll(() => proseOn(page), `after turn ${number}`).toEqual(text)
  }
  expect(text).toEqual(recording.text)

  await anna.reload()
  await expect.poll(() => proseOn(anna), 'at the desk').toEqual(recording.text)
})
