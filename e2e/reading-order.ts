import type { Page } from '@playwright/test'
import { articleOn } from './article-on-screen.ts'

/** A node of the accessibility tree, as Chromium's protocol sends it. */
type AxNode = {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value?: string }
  readonly name?: { readonly value?: string }
  readonly description?: { readonly value?: string }
  readonly childIds?: readonly string[]
  readonly backendDOMNodeId?: number
}

/**
 * The article as a screen reader goes through it, from the accessibility tree: a line for each stretch of text
 * and each button, in order. Highlighted text has what is said of it in brackets before it: "[Claim 2, False] the pier".
 */
export async function readAloud(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const box = await backendIdOf(page, session)
  await session.detach()
  const byId = new Map<string, AxNode>(nodes.map((node) => [node.nodeId, node]))
  const root = nodes.find((node) => node.backendDOMNodeId === box)
  return root ? linesOf(root, byId, '') : []
}

type Session = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>

/** The number by which the protocol knows the article's element. */
async function backendIdOf(page: Page, session: Session): Promise<number> {
  await articleOn(page).waitFor()
  const { result } = await session.send('Runtime.evaluate', { expression: `document.querySelector('.article-text')` })
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId ?? '' })
  return node.backendNodeId
}

function linesOf(node: AxNode, byId: ReadonlyMap<string, AxNode>, said: string): string[] {
  const role = node.role?.value ?? ''
  const name = node.name?.value?.trim() ?? ''
  if (!node.ignored && role === 'button') return [`button: ${name}`]
  if (!node.ignored && role === 'StaticText') return name === '' ? [] : [said === '' ? name : `[${said}] ${name}`]
  const here = role === 'mark' ? (node.description?.value ?? '') : said
  return (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id)
    return child ? linesOf(child, byId, here) : []
  })
}
