import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { storyWords } from '../domain/words/desk.ts'
import { importWords } from '../domain/words/import.ts'
import { joinWords, memberWords } from '../domain/words/members.ts'
import { workspaceWords } from '../domain/words/workspace.ts'
import { articleOn } from './article-on-screen.ts'
import { openCard } from './check-article.ts'
import { readOffline, saveExport } from './exported-page.ts'
import { expect, test } from './fixtures.ts'
import { openFreshDesk } from './fresh-desk.ts'
import { GIVEN_ARTICLES } from './given-articles.ts'
import { mouseHands } from './mouse-hands.ts'

/** Below this the workspace is a column, in CSS pixels. */
const NARROW = 1000

const SCREENS = [
  { name: 'a desk', width: 1440, height: 900 },
  { name: 'a telephone', width: 390, height: 844 },
] as const

for (const { name, width, height } of SCREENS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${name}, ${colorScheme}`, async ({ browser }) => {
      await using desk = await openFreshDesk(browser)
      const { page } = desk
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })

      await page.goto('/')
      await expectNothing(page, 'the empty desk')
      const loaded = await page.request.post('/api/sample', { data: {} })
      const { articleId } = await loaded.json()

      await lookAtRooms(page)
      await lookAtImport(page)
      await lookAtWorkspace(page, articleId, width)
      await page.setViewportSize({ width: 1440, height })
      await using file = await saveExport(page, mouseHands(page), 'whole')
      await readOffline(browser, file.path, async (exported) => {
        await exported.setViewportSize({ width, height })
        await exported.emulateMedia({ colorScheme })
        await expectNothing(exported, 'the exported file')
      })

      await page.setViewportSize({ width, height })
      const invited = await page.request.post('/api/members/invitations', { data: { role: 'checker' } })
      const { link } = await invited.json()
      await desk.context.clearCookies()
      await lookAtInvitation(page, link)
      await page.goto('/sign-in')
      await expect(page.getByRole('button', { name: 'Sign in' })).toBeEnabled()
      await expectNothing(page, 'sign-in')
    })
  }
}

async function lookAtRooms(page: Page): Promise<void> {
  for (const room of [
    '/',
    '/stories',
    '/stories/sample-north-pier',
    '/claims',
    '/claims/sample-warned',
    '/settings',
    '/account',
  ]) {
    await page.goto(room)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectNothing(page, room)
  }
  await page.goto('/stories')
  await page.getByRole('button', { name: storyWords.create }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectNothing(page, 'a new story')
  await page.goto('/settings')
  await page.getByRole('button', { name: memberWords.invite }).click()
  await page.getByRole('button', { name: memberWords.inviteAction }).click()
  await expect(page.getByRole('textbox', { name: memberWords.link })).toBeVisible()
  await expectNothing(page, 'an invitation')
}

/** The page of an invitation's link, which only strangers see. */
async function lookAtInvitation(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await expect(page.getByRole('button', { name: joinWords.action })).toBeEnabled()
  await expectNothing(page, 'joining by a link')
}

async function lookAtImport(page: Page): Promise<void> {
  await page.goto('/import')
  await expectNothing(page, 'import')
  await page.getByRole('textbox', { name: importWords.box }).fill(GIVEN_ARTICLES[0]?.text ?? '')
  await page.getByRole('button', { name: importWords.next }).click()
  await expect(articleOn(page)).toBeVisible()
  await page.getByRole('textbox', { name: importWords.publishedAt }).fill('yesterday')
  await page.getByRole('button', { name: importWords.start }).click()
  await expectNothing(page, 'the article as it will be, with a date that is none')
}

async function lookAtWorkspace(page: Page, articleId: string, width: number): Promise<void> {
  await page.goto(`/articles/${articleId}`)
  await expect(articleOn(page)).toBeVisible()
  await expectNothing(page, 'the workspace')

  await page.goto(`/articles/${articleId}#a-sample-resigned-1`)
  await expect(openCard(page)).toBeVisible()
  await expect(openCard(page).getByRole('textbox', { name: 'Explanation' })).toContainText('That Mr Askill left')
  await expectNothing(page, 'an open card')
  await page.keyboard.press('Escape')
  await page.goto(`/articles/${articleId}`)

  const menu = page.getByRole('button', { name: workspaceWords.menu.label })
  for (const item of [workspaceWords.menu.details, workspaceWords.menu.keys]) {
    await menu.click()
    await page.getByRole('menuitem', { name: item }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNothing(page, item)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  if (width < NARROW) {
    await page.getByRole('button', { name: workspaceWords.regions.list }).click()
    await expectNothing(page, 'the list')
    await page.keyboard.press('Escape')
  }
  // A telephone has no room for the button: it is in the menu there.
  const role = width < NARROW ? 'menuitem' : 'button'
  if (width < NARROW) await menu.click()
  await page.getByRole(role, { name: workspaceWords.menu.finding }).click()
  await expect(page.getByRole('textbox', { name: workspaceWords.finding.text })).toContainText('Marrowick Lantern')
  await expectNothing(page, 'our finding')
  await page.getByRole('button', { name: workspaceWords.finding.close }).click()
}

/** What axe found is printed as rule, element and advice, so that it can be mended without running it again. */
async function expectNothing(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${where}: ${id} ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
  expect.soft(found).toEqual([])
}
