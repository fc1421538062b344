import type { Page } from '@playwright/test'

/** More stops than any page has before the browser's own come. */
const MOST_STOPS = 160

/** The stops of the Tab key that are out of the window, under something else, or not marked, from the first one on. */
export async function unseenStops(page: Page): Promise<string[]> {
  const unseen: string[] = []
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(seeFocus, 'data-first-stop')
    if (found === 'again') return unseen
    if (found !== 'seen') unseen.push(found)
  }
  throw new Error(`More than ${MOST_STOPS} stops`)
}

/** Runs in the page: how the focused element is seen; "again" at the first one or at none. */
function seeFocus(first: string): string {
  const focused = document.activeElement
  if (!focused || focused === document.body || focused.hasAttribute(first)) return 'again'
  if (!document.querySelector(`[${first}]`)) focused.setAttribute(first, '')
  // The input of a radio button or a switch is hidden; its label is what is seen.
  const label = focused.matches('input[type="radio"], input[type="checkbox"]') ? focused.closest('label') : null
  const element = label ?? focused
  const box = element.getBoundingClientRect()
  // Of a long text it is enough to see a part.
  const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)]
  const width = Math.min(innerWidth, box.right) - left
  const height = Math.min(innerHeight, box.bottom) - top
  const at = [0.1, 0.5, 0.9].flatMap((x) =>
    [0.1, 0.3, 0.5, 0.7, 0.9].map((y) => [left + x * width, top + y * height] as const),
  )
  const isSeen = at.some(([x, y]) => {
    const above = document.elementFromPoint(x, y)
    return above !== null && (element.contains(above) || above.contains(element))
  })
  const near = [element, element.parentElement, element.firstElementChild].filter((one) => one !== null)
  const isMarked = near.some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
  })
  // In running text the caret says where one is.
  const isText = element.matches('[contenteditable="true"]')
  if (isSeen && (isMarked || isText)) return 'seen'
  return `${isSeen ? 'not marked' : 'not seen'}: ${element.outerHTML.slice(0, 160)}`
}
