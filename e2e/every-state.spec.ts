import { test } from '@playwright/test'
import { expectNothing } from './axe.ts'
import { EVERY_STATE } from './every-state.ts'
import { walkPart, waysOf } from './walk-every-state.ts'

for (const part of EVERY_STATE) {
  for (const screens of waysOf(part)) {
    test(`axe finds nothing, light and dark, on ${screens.join(' and ')}: ${part.name}`, async ({ browser }) => {
      await walkPart(browser, {
        part,
        screens,
        look: async (page, state, screen) => {
          await expectNothing(page, state)
          // The colours of a telephone are those of a desk.
          if (screen !== 'a desk') return
          await page.emulateMedia({ colorScheme: 'dark' })
          await expectNothing(page, `${state}, dark`, 'contrast')
          await page.emulateMedia({ colorScheme: 'light' })
        },
      })
    })
  }
}
