import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** `target-size` (WCAG 2.2, 2.5.8) has to be asked for; only what is wrong is of interest. */
const OPTIONS = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations' as const] }

/** Whether axe looks for everything, or for contrast alone: colours are all that differs in the dark. */
type Look = 'all' | 'contrast'

/** What axe found is printed as rule, element and advice, so that it can be mended without running it again. */
export async function expectNothing(page: Page, where: string, look: Look = 'all'): Promise<void> {
  // The new mode opens another page for every look.
  const builder = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (look === 'all'
    ? builder.options(OPTIONS)
    : builder.withRules('color-contrast')
  ).analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${where}: ${id} ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
  expect.soft(found).toEqual([])
}
