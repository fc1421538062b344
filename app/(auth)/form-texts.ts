/**
 * What stands in a form's text fields, by name. Read from the page itself, so that what a password manager filled in,
 * or somebody typed before the page was ready, counts too.
 */
export function formTexts(form: HTMLFormElement): Record<string, string> {
  const entries = [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : ''])
  return Object.fromEntries(entries)
}
