import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

type RunOptions = Parameters<AxeBuilder['options']>[0]
type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>

/** Whether axe looks for everything, or for contrast alone: colours are all that differs in the dark. */
type Look = 'all' | 'contrast'

/** `target-size` (WCAG 2.2, 2.5.8) has to be asked for; only what is wrong is of interest. */
const OPTIONS: Readonly<Record<Look, RunOptions>> = {
  all: { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] },
  contrast: { runOnly: ['color-contrast'], resultTypes: ['violations'] },
}

/** What axe found is printed as rule, element and advice, so that it can be mended without running it again. */
export async function expectNothing(page: Page, where: string, look: Look = 'all'): Promise<void> {
  const { violations } = (await lookAgain(page, OPTIONS[look])) ?? (await lookFirst(page, OPTIONS[look]))
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${where}: ${id} ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
  expect.soft(found).toEqual([])
}

/** The new mode opens another page for every look. */
function lookFirst(page: Page, options: RunOptions): Promise<AxeResults> {
  return new AxeBuilder({ page }).setLegacyMode().options(options).analyze()
}

/** With the axe that an earlier look left in the page, which takes half the time; null where there is none. */
function lookAgain(page: Page, options: RunOptions): Promise<AxeResults | null> {
  return page.evaluate((how) => {
    // What an earlier look put into the window is axe's own module.
    const { axe } = window as { axe?: { run: (context: Document, how: RunOptions) => Promise<AxeResults> } }
    return axe ? axe.run(document, how) : null
  }, options)
}
