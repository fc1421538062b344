import type { Locator, Page } from '@playwright/test'

/**
 * What reaches beyond the window's sides, each as the beginning of its markup, and the page's own width when it has to
 * be scrolled sideways. What is only for screen readers does not count, nor what lies in something that scrolls or cuts
 * by itself.
 */
export async function beyondWindow(page: Page): Promise<string[]> {
  const [needed = 0, given = 0] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return [scrollWidth, clientWidth]
  })
  const wider = needed > given ? [`${needed} pixels of page in ${given} of window`] : []
  return [...wider, ...(await page.locator('body').evaluate(beyond, { left: 0, right: given }))]
}

/** What a dialog has beyond its own edges. */
export async function beyondEdges(dialog: Locator): Promise<string[]> {
  return dialog.evaluate(beyond, null)
}

/** Runs in the page. Edges are in CSS pixels of the window; null stands for the element's own. */
function beyond(inside: Element, edges: { readonly left: number; readonly right: number } | null): string[] {
  const { left, right } = edges ?? inside.getBoundingClientRect()
  const isApart = (element: Element): boolean => {
    for (let one = element.parentElement; one && one !== inside; one = one.parentElement)
      if (getComputedStyle(one).overflowX !== 'visible') return true
    return false
  }
  return [...inside.querySelectorAll('*')]
    .filter((element) => element.checkVisibility() && !element.closest('.sr-only'))
    .filter((element) => {
      const box = element.getBoundingClientRect()
      return box.width > 1 && (box.left < left - 1 || box.right > right + 1) && !isApart(element)
    })
    .map((element) => element.outerHTML.slice(0, 160))
}
