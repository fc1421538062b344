import type { Locator, Page } from '@playwright/test'
import type { Span } from '../domain/span.ts'
import { workspaceWords } from '../domain/words/workspace.ts'
import { pointsOf } from './article-on-screen.ts'
import type { Hands } from './hands.ts'

/** Somebody who points and clicks, and types where there is something to type. */
export function mouseHands(page: Page): Hands {
  return {
    press: async (target) => (await seen(target)).click(),
    write: async (field, text) => {
      await field.click()
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.insertText(text)
    },
    key: (key) => page.keyboard.press(key),
    select: (span) => drag(page, span),
    act: (name) =>
      page
        .getByRole('region', { name: workspaceWords.regions.selection })
        .getByRole('button', { name: new RegExp(`^${name}`) })
        .click(),
  }
}

/** What can be pointed at: the input of a radio button or a switch is hidden under its label. */
async function seen(target: Locator): Promise<Locator> {
  const isInput = await target.evaluate((element) => element.matches('input[type="radio"], input[type="checkbox"]'))
  return isInput ? target.locator('xpath=ancestor::label') : target
}

async function drag(page: Page, span: Span): Promise<void> {
  const { from, to } = await pointsOf(page, span)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
}
