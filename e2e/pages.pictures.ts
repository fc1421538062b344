import { readFile, writeFile } from 'node:fs/promises'
import type { BrowserContext, Page } from '@playwright/test'
import { tokenTables } from '../bin/token-tables.mjs'
import { importWords } from '../domain/words/import.ts'
import { articleOn } from './article-on-screen.ts'
import { openCard } from './check-article.ts'
import { carryOut } from './commands.ts'
import { expect, test } from './fixtures.ts'
import { openFreshDesk } from './fresh-desk.ts'
import { openOwnerlessDesk } from './ownerless-desk.ts'

const FOLDER = 'docs/pictures'
const DESIGN = 'docs/design.md'
const DESK = { width: 1440, height: 900 }
const TELEPHONE = { width: 390, height: 844 }

/** One picture: where it is taken, and what is done there before. */
type Picture = {
  readonly name: string
  readonly title: string
  readonly path: string
  readonly size?: typeof DESK
  readonly prepare?: (page: Page) => Promise<void>
}

/** Every page with the sample story on it; `ARTICLE` stands for the id of its first article. */
const PICTURES: readonly Picture[] = [
  { name: 'articles', title: 'Articles', path: '/' },
  { name: 'import', title: 'Import', path: '/import', prepare: bringIn },
  { name: 'workspace', title: 'The workspace', path: '/articles/ARTICLE', prepare: untilShown },
  { name: 'card', title: 'An open card', path: '/articles/ARTICLE#a-sample-resigned-1', prepare: untilOpen },
  { name: 'find', title: 'Words found in the article', path: '/articles/ARTICLE?find=pier', prepare: untilShown },
  { name: 'palette', title: 'Everything by a key', path: '/articles/ARTICLE', prepare: press('ControlOrMeta+k') },
  { name: 'keys', title: 'The sheet of keys', path: '/articles/ARTICLE', prepare: press('?') },
  { name: 'telephone', title: 'On a telephone', path: '/articles/ARTICLE', size: TELEPHONE, prepare: untilShown },
  {
    name: 'telephone-card',
    title: 'A card on a telephone',
    path: '/articles/ARTICLE#a-sample-resigned-1',
    size: TELEPHONE,
    prepare: untilOpen,
  },
  { name: 'claims', title: 'Claims', path: '/claims' },
  { name: 'claim', title: 'One claim', path: '/claims/sample-resigned' },
  { name: 'stories', title: 'Stories', path: '/stories' },
  { name: 'story', title: 'One story', path: '/stories/sample-north-pier' },
  { name: 'settings', title: 'Settings', path: '/settings' },
  { name: 'account', title: 'Your account', path: '/account' },
  { name: 'export', title: 'The page that readers get', path: '/api/articles/ARTICLE/export/html' },
  { name: 'every-fact', title: 'Every fact', path: '/articles/ARTICLE#a-sample-cost-1', prepare: checkEveryFact },
  { name: 'record', title: 'The checking record', path: '/articles/ARTICLE/record' },
  { name: 'not-found', title: 'An address that leads nowhere', path: '/nowhere' },
]

/** The pages of those who are not signed in. The address of `join` is made on the way, and that of `setup` by a desk's first start. */
const SIGN_IN: Picture = { name: 'sign-in', title: 'Signing in', path: '/sign-in' }
const RESET: Picture = { name: 'reset', title: 'A new password', path: '/reset?token=one-time' }
const JOIN: Picture = { name: 'join', title: 'Joining by an invitation', path: '/join' }
const SETUP: Picture = { name: 'setup', title: 'The set-up of a desk', path: '/setup' }

for (const colorScheme of ['light', 'dark'] as const) {
  test(`pictures of every page, ${colorScheme}`, async ({ browser }) => {
    await using desk = await openFreshDesk(browser)
    const { page, watched } = desk
    watched.expect(/404/)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const sample = await page.request.post('/api/sample', { data: {} })
    const { articleId } = await sample.json()
    for (const picture of PICTURES) await take(page, picture, articleId, colorScheme)
    const invited = await page.request.post('/api/members/invitations', { data: { role: 'checker' } })
    const { link } = await invited.json()
    await desk.context.clearCookies()
    for (const picture of [SIGN_IN, RESET, { ...JOIN, path: link }]) await take(page, picture, articleId, colorScheme)
  })

  test(`a picture of the set-up, ${colorScheme}`, async ({ browser }) => {
    const open = (context: BrowserContext) => context.newPage()
    await using desk = await openOwnerlessDesk({ browser, env: {}, open })
    await desk.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await take(desk.page, { ...SETUP, path: desk.setupAddress }, '', colorScheme)
  })
}

test('the tables of the tokens, and where the pictures stand', async () => {
  const written = await readFile(DESIGN, 'utf8')
  const tables = tokenTables(await readFile('ui/tokens.css', 'utf8'))
  const pictures = [...PICTURES, SIGN_IN, RESET, JOIN, SETUP].map(
    ({ name, title }) => `### ${title}\n\n${imageOf(name, 'light')} ${imageOf(name, 'dark')}`,
  )
  await writeFile(DESIGN, between(between(written, 'tokens', tables), 'pictures', pictures.join('\n\n')))
})

async function take(page: Page, picture: Picture, articleId: string, scheme: string): Promise<void> {
  const { name, path, size = DESK, prepare } = picture
  await page.setViewportSize(size)
  // From elsewhere, or a change of the hash alone would keep the page as it is.
  await page.goto('about:blank')
  await page.goto(path.replace('ARTICLE', articleId))
  await page.waitForLoadState('networkidle')
  await prepare?.(page)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: `${FOLDER}/${name}-${scheme}.jpg`, type: 'jpeg', quality: 72, caret: 'initial' })
}

async function bringIn(page: Page): Promise<void> {
  const text = await readFile('server/sample/marrowick-lantern.txt', 'utf8')
  await page.getByRole('textbox', { name: importWords.box }).fill(text)
  await page.getByRole('button', { name: importWords.next }).click()
  await untilShown(page)
}

async function untilShown(page: Page): Promise<void> {
  await expect(articleOn(page)).toBeVisible()
}

/** The page with the article's text once a key was pressed in it. */
function press(key: string): (page: Page) => Promise<void> {
  return async (page) => {
    await untilShown(page)
    await articleOn(page).press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
  }
}

/** The article's line check, with a query to the author. What comes after it sees it so. */
async function checkEveryFact(page: Page): Promise<void> {
  const [, , articleId = ''] = new URL(page.url()).pathname.split('/')
  await carryOut(page.request, { name: 'setChecking', articleId, checking: 'everyFact' })
  const query = { queryId: crypto.randomUUID(), claimId: 'sample-cost', to: 'author' } as const
  const question = 'Where does the figure come from?'
  await carryOut(page.request, { name: 'askQuery', ...query, question })
  await expect(page.getByText(question)).toBeVisible()
}

async function untilOpen(page: Page): Promise<void> {
  await expect(openCard(page).getByRole('textbox', { name: 'Explanation' })).toContainText('That Mr Askill left')
}

function imageOf(name: string, scheme: string): string {
  return `![${scheme}](pictures/${name}-${scheme}.jpg)`
}

/** `text` with `inside` between the two marks of that name. Throws where they are not. */
function between(text: string, name: string, inside: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`]
  const from = text.indexOf(begin)
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new Error(`${DESIGN} has no place for ${name}`)
  return `${text.slice(0, from + begin.length)}\n\n${inside}\n\n${text.slice(to)}`
}
