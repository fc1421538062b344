import type { Arrangement } from './arrangement.ts'

/**
 * The arrangement after the text was looked at again. On the same text it is as it was. On another, what belongs to
 * the text (roles, site text, what is guessed from it) is the new guess, and what was typed beside it stays.
 */
export function carriedOver(before: Arrangement, fresh: Arrangement): Arrangement {
  if (before.text === fresh.text) return before
  const { outlet, publishedAt, url, obtained } = before.details
  return { ...fresh, details: { ...fresh.details, outlet, publishedAt, url, obtained }, story: before.story }
}
