import { randomUUID } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import type { APIRequestContext, Locator, Page } from '@playwright/test'
import { claimSearchWords } from '../domain/words/claim-search.ts'
import { filterWords as words } from '../domain/words/filter.ts'
import { claimStatusWords } from '../domain/words/members.ts'
import { workspaceWords } from '../domain/words/workspace.ts'
import { anotherMember } from './another-member.ts'
import { articleOn } from './article-on-screen.ts'
import { carryOut, claimThroughDoor, workspaceOf } from './commands.ts'
import { expect, test } from './fixtures.ts'
import { openFreshDesk } from './fresh-desk.ts'
import { importThroughDoor } from './import-article.ts'

const LINES = ['Ten boats left.', 'Two boats came back.', 'Nobody was hurt.', 'The pier is shut.']
const SECRET = { title: 'Ines Calder of the harbour office', quote: 'I saw the envelope' }

const VERDICT = { scaleVersionId: 'five-steps.1', verdictKey: 'false' }

/** Brings in four claims: two are false, of which one is ready and cites a register; another cites a confidential source. */
async function fourClaims(door: APIRequestContext): Promise<string> {
  const id = await importThroughDoor({ request: door }, LINES.join('\n'), { outlet: 'The Harbour Post' })
  const { capture } = await workspaceOf(door, id)
  const claims: string[] = []
  for (const line of LINES) {
    const start = capture.text.indexOf(line)
    claims.push((await claimThroughDoor(door, id, { start, end: start + line.length })).claimId)
  }
  const [boats = '', back = '', hurt = ''] = claims
  for (const claimId of [boats, back]) await carryOut(door, { name: 'setVerdict', claimId, ...VERDICT })
  await carryOut(door, { name: 'markReady', claimId: boats, ready: true })
  const register = { id: randomUUID(), title: 'Register of moorings', url: 'https://register.example/7' }
  await carryOut(door, {
    name: 'cite',
    citationId: randomUUID(),
    claimId: boats,
    source: register,
    quote: 'nine cleared',
  })
  const secret = { id: randomUUID(), title: SECRET.title, confidential: true }
  await carryOut(door, { name: 'cite', citationId: randomUUID(), claimId: hurt, source: secret, quote: SECRET.quote })
  return id
}

/** So wide that the list stands beside the article. */
const WIDE = { width: 1440, height: 900 }

const list = (page: Page) => page.getByRole('list', { name: workspaceWords.regions.list })
const claimsIn = (page: Page) => list(page).getByRole('listitem')
const wordsIn = (page: Page) => page.getByRole('searchbox', { name: words.words })

/** Chooses in one of the filters behind the button, and puts them away. */
async function choose(page: Page, filter: string, option: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${words.filters}`) }).click()
  const filters = page.getByRole('dialog', { name: words.filters })
  await filters.getByRole('button', { name: new RegExp(filter) }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
  // A list that is still closing would take the key.
  await expect(page.getByRole('listbox')).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(filters).toBeHidden()
}

async function expectFit(page: Page, where: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).analyze()
    const found = violations.map(({ id, nodes }) => `${id} ${nodes.map((node) => node.target).join(' ')}`)
    expect.soft(found, `${where}, ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

test('filters hold together, stand in the address, are shared by it and gone back from', async ({ browser }) => {
  await using desk = await openFreshDesk(browser)
  const { page } = desk
  await page.setViewportSize(WIDE)
  const id = await fourClaims(page.request)
  await page.goto(`/articles/${id}`)
  await expect(claimsIn(page)).toHaveCount(4)

  await choose(page, words.verdict, 'False')
  await expect(claimsIn(page)).toHaveCount(2)
  await choose(page, words.status, claimStatusWords.ready)
  await expect(claimsIn(page)).toHaveCount(1)
  await expect(page).toHaveURL(/\?verdict=false&status=ready$/)
  await expect(page.getByText(`1 of 4 · False · ${claimStatusWords.ready}`)).toBeVisible()

  await test.step('somebody else opens the address and sees the same', async () => {
    const owner = await desk.context.storageState()
    await using anna = await anotherMember(browser, desk.server, { owner, role: 'checker', name: 'Anna Weir' })
    const hers = await anna.context.newPage()
    await hers.setViewportSize(WIDE)
    await hers.goto(page.url())
    await expect(claimsIn(hers)).toHaveCount(1)
    await expect(claimsIn(hers)).toContainText('Ten boats left')
  })

  await test.step('a card that is opened leaves the filters', async () => {
    await claimsIn(page).getByRole('button').click()
    await expect(page).toHaveURL(/\?verdict=false&status=ready#a-/)
  })

  await test.step('Back takes the choices back one by one, without loading the page again', async () => {
    await page.evaluate(() => Reflect.set(window, 'sameDocument', true))
    await page.goBack()
    await expect(claimsIn(page)).toHaveCount(2)
    await page.goBack()
    await expect(claimsIn(page)).toHaveCount(4)
    await page.goForward()
    await expect(claimsIn(page)).toHaveCount(2)
    expect(await page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true)
    await expect(articleOn(page)).toBeVisible()
  })

  await test.step('one button clears them all', async () => {
    await choose(page, words.missing, words.missingThings.source)
    await expect(claimsIn(page)).toHaveText([/Two boats came back/])
    await choose(page, words.kind, words.kinds.comment)
    await expect(page.getByText(words.none)).toBeVisible()
    await expectFit(page, 'nothing left by the filters')
    await page.getByRole('button', { name: words.clearAll }).click()
    await expect(claimsIn(page)).toHaveCount(4)
    await expect(page).toHaveURL(new RegExp(`/articles/${id}(#.*)?$`))
  })
})

test('the list is searched by words of claims and of their sources', async ({ browser }) => {
  await using desk = await openFreshDesk(browser)
  const { page } = desk
  await page.setViewportSize(WIDE)
  await page.goto(`/articles/${await fourClaims(page.request)}`)
  for (const [typed, claim] of [
    ['moorings', 'Ten boats left'],
    ['register.example', 'Ten boats left'],
    ['NINE cleared', 'Ten boats left'],
    ['boats back', 'Two boats came back'],
    ['calder', 'Nobody was hurt'],
  ] as const) {
    await wordsIn(page).fill(typed)
    await expect(claimsIn(page), typed).toHaveCount(1)
    await expect(claimsIn(page)).toContainText(claim)
  }
  await expect(page).toHaveURL(/\?words=calder$/)
  await wordsIn(page).press('Escape')
  await expect(claimsIn(page)).toHaveCount(4)
})

test('a telephone has the filters in its list', async ({ browser }) => {
  await using desk = await openFreshDesk(browser)
  const { page } = desk
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/articles/${await fourClaims(page.request)}`)
  await page.getByRole('button', { name: workspaceWords.regions.list }).click()
  await choose(page, words.verdict, 'False')
  await expect(claimsIn(page)).toHaveCount(2)
  await expectFit(page, 'the list on a telephone')
})

test('the desk’s claims are searched, filtered and shared by their address, without script too', async ({
  browser,
}) => {
  await using desk = await openFreshDesk(browser)
  const { page } = desk
  await page.setViewportSize(WIDE)
  await fourClaims(page.request)
  const rows = (on: Page): Locator => on.getByRole('main').getByRole('listitem')
  const choice = async (label: string, option: string) => {
    await page.getByRole('button', { name: new RegExp(label) }).click()
    await page.getByRole('option', { name: option, exact: true }).click()
  }

  await page.goto('/claims')
  await expect(rows(page)).toHaveCount(4)
  await choice(words.verdict, 'False')
  await expect(rows(page)).toHaveCount(2)
  await choice(words.missing, words.missingThings.source)
  await expect(page).toHaveURL(/\?verdict=false&missing=source$/)
  await expect(rows(page)).toHaveCount(1)
  await page.goBack()
  await expect(rows(page)).toHaveCount(2)
  await page.getByRole('searchbox', { name: claimSearchWords.find }).fill('moorings')
  await expect(page).toHaveURL(/\?words=moorings&verdict=false$/)
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText(`${claimSearchWords.cited} Register of moorings`)
  await expectFit(page, 'claims that were found')

  await test.step('the address needs no script', async () => {
    const context = await browser.newContext({
      baseURL: desk.server.address,
      storageState: await desk.context.storageState(),
      javaScriptEnabled: false,
    })
    const bare = await context.newPage()
    await bare.goto(page.url())
    await expect(rows(bare)).toHaveCount(1)
    await expect(rows(bare)).toContainText('Ten boats left')
    await bare.goto('/claims?limit=3')
    await expect(bare.getByText(claimSearchWords.range(1, 3, 4))).toBeVisible()
    await bare.getByRole('link', { name: claimSearchWords.next }).click()
    await expect(rows(bare)).toHaveCount(1)
    await context.close()
  })

  await test.step('nothing found is said, with the way back', async () => {
    await page.goto('/claims?words=nothing+of+the+sort')
    await expect(page.getByRole('heading', { name: claimSearchWords.noneTitle })).toBeVisible()
    await expectFit(page, 'no claim found')
    await page.getByRole('link', { name: claimSearchWords.clear }).click()
    await expect(rows(page)).toHaveCount(4)
  })
})

test('a viewer does not find by a confidential source: not in the list, on the desk, or through the door', async ({
  browser,
}) => {
  await using desk = await openFreshDesk(browser)
  const id = await fourClaims(desk.page.request)
  const owner = await desk.context.storageState()
  await using vera = await anotherMember(browser, desk.server, { owner, role: 'viewer', name: 'Vera Holt' })
  const hers = await vera.context.newPage()
  await hers.setViewportSize(WIDE)
  for (const secret of ['calder', 'envelope']) {
    const answer = await desk.page.request.get(`/api/claims?words=${secret}`)
    expect((await answer.json()).total).toBe(1)
    expect(await (await hers.request.get(`/api/claims?words=${secret}`)).json()).toEqual({
      claims: [],
      total: 0,
      cited: {},
    })
    await hers.goto(`/claims?words=${secret}`)
    await expect(hers.getByRole('heading', { name: claimSearchWords.noneTitle })).toBeVisible()
    await hers.goto(`/articles/${id}?words=${secret}`)
    await expect(hers.getByText(words.none)).toBeVisible()
  }
  for (const door of [`/api/articles/${id}/workspace`, `/api/articles/${id}/workspace/packed`]) {
    const read = async (page: Page) => (await (await page.request.get(door)).text()).toLowerCase()
    for (const secret of ['calder', 'envelope']) {
      expect(await read(desk.page)).toContain(secret)
      expect(await read(hers), `${door} does not say ${secret} to a viewer`).not.toContain(secret)
    }
  }
  await hers.goto(`/articles/${id}?words=hurt`)
  await expect(claimsIn(hers)).toHaveCount(1)
})
