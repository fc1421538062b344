/**
 * Makes a text area as tall as its text, where the browser does not do so by itself (`field-sizing`).
 * Sets the height through the element's style object, which a content-security policy lets pass.
 */
export function grow(area: HTMLTextAreaElement | null): void {
  if (!area || CSS.supports('field-sizing', 'content')) return
  area.style.blockSize = 'auto'
  area.style.blockSize = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`
}
