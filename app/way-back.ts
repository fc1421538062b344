/** Stands for the desk while an address is taken apart; no such host exists (RFC 2606). */
const HERE = 'http://desk.invalid'

/**
 * Where to go after signing in: `next` where it is a path of this desk, the list of articles otherwise. Nobody can be
 * led to another site by it.
 */
export function wayBack(next: string | null | undefined): string {
  if (!next?.startsWith('/') || !URL.canParse(next, HERE)) return '/'
  const { origin, pathname, search, hash, searchParams } = new URL(next, HERE)
  if (origin !== HERE || pathname.startsWith('//') || pathname.startsWith('/api/')) return '/'
  return pathname + (searchParams.has('_rsc') ? '' : search) + hash
}

/** The address of the sign-in page that leads back to `path`. */
export function signInAddress(path: string | null): string {
  const next = wayBack(path)
  return next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`
}
