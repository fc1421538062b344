/** Where a keystroke is text, so that no key of the workspace may take it: fields and prose, but not the frozen article. */
export function isTextEntry(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('.article-text')) return false
  return target.isContentEditable || target.matches('input, textarea, select')
}
