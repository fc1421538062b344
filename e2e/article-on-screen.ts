import type { Locator, Page } from '@playwright/test'
import type { Span } from '../domain/span.ts'

/** The article's text in the workspace or on the import page. */
export function articleOn(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Text of the article/ })
}

/** The article as a reader selects and copies it: its blocks joined by one LF, site text included. */
export function textOnScreen(page: Page): Promise<string> {
  return articleOn(page).evaluate((root) => {
    const clone = root.cloneNode(true)
    if (!(clone instanceof HTMLElement)) throw new Error('The article is no element')
    for (const widget of clone.querySelectorAll('[contenteditable="false"]')) widget.remove()
    return [...clone.querySelectorAll('.article-block')].map((block) => block.textContent).join('\n')
  })
}

/** A point of the window, in CSS pixels. */
export type Point = { readonly x: number; readonly y: number }

/**
 * Where a span of the canonical text begins and ends on screen. It is scrolled to the
 * middle of the window first. Throws where it is hidden.
 */
export async function pointsOf(page: Page, span: Span): Promise<{ from: Point; to: Point }> {
  const from = await edge(page, span.start, 'before', true)
  const to = await edge(page, span.end - 1, 'behind', false)
  return { from, to }
}

/** The edge of one character; `scroll` brings it to the middle of the window. */
function edge(page: Page, offset: number, side: 'before' | 'behind', scroll: boolean): Promise<Point> {
  return articleOn(page).evaluate(
    (root, { offset, side, scroll }) => {
      let left = offset
      for (const block of root.querySelectorAll('.article-block')) {
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.textContent?.length ?? 0
          if (node.parentElement?.closest('[contenteditable="false"]')) continue
          if (left < length) {
            if (scroll) node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
            const range = document.createRange()
            range.setStart(node, left)
            range.setEnd(node, left + 1)
            const box = range.getBoundingClientRect()
            if (box.height === 0) throw new Error(`What stands at ${offset} is hidden`)
            return { x: side === 'before' ? box.left + 1 : box.right - 1, y: box.top + box.height / 2 }
          }
          left -= length
        }
        left -= 1
      }
      throw new Error(`The article ends before ${offset}`)
    },
    { offset, side, scroll },
  )
}

/** The offset in the canonical text at which the moving end of the selection stands; null where it stands elsewhere. */
export function caretOn(page: Page): Promise<number | null> {
  return articleOn(page).evaluate((root) => {
    const { focusNode, focusOffset } = window.getSelection() ?? {}
    if (!focusNode || focusOffset === undefined || !root.contains(focusNode)) return null
    const caret = document.createRange()
    caret.setStart(focusNode, focusOffset)
    let offset = 0
    for (const block of root.querySelectorAll('.article-block')) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('[contenteditable="false"]')) continue
        if (node === focusNode) return offset + focusOffset
        if (caret.comparePoint(node, 0) > 0) return offset
        offset += node.textContent?.length ?? 0
      }
      if (caret.comparePoint(block, block.childNodes.length) >= 0) return offset
      offset += 1
    }
    return null
  })
}

/** The words that the browser has selected. */
export function selectedOn(page: Page): Promise<string> {
  return page.evaluate(() => window.getSelection()?.toString() ?? '')
}
