/**
 * Goes to a page of the desk as someone who has just signed in: loaded anew, so that nothing of before is kept. The
 * browser has carried the place within that page along, which the server never sees.
 */
export function enter(path: string): void {
  window.location.assign(path.includes('#') ? path : path + window.location.hash)
}
