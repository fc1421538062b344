import type { BrowserContext, Page } from '@playwright/test'

/** Text that would run, ask another host for something or break out, if anything took it for markup. One line. */
export const HOSTILE =
  '<img src="https://elsewhere.example/pixel.png" onerror="ran()"><script>ran()</script><svg onload="ran()">' +
  '</textarea></script></title></style><style>@import url(https://elsewhere.example/s.css)</style>' +
  '<a href="javascript:ran()">link</a> " onfocus="ran()" autofocus x=" \' {{ran()}} <!-- ]]> &lt;b&gt;'

/** The same as rich text on a clipboard. */
export const HOSTILE_RICH = `<p onclick="ran()">Rich ${HOSTILE}</p><iframe src="https://elsewhere.example/"></iframe><a href="javascript:ran()" onmouseover="ran()">a link</a>`

/** Counts how often hostile text ran in a browser, and what dialogs it opened. The answer reads the count. */
export async function countRuns(context: BrowserContext): Promise<() => number> {
  let runs = 0
  await context.exposeBinding('ran', () => {
    runs += 1
  })
  context.on('dialog', (dialog) => {
    runs += 1
    void dialog.dismiss()
  })
  return () => runs
}

/** Presses and focuses nothing: looks whether anything of the text became an element. */
export function foreignElements(page: Page): Promise<number> {
  return page
    .locator('iframe, object, embed, img[src*="elsewhere"], svg[onload], [onerror], [onclick], a[href^="javascript:"]')
    .count()
}
