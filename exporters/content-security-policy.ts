/** SHA-256 of `STYLE`, base64. A test recomputes it and names the right one when the style has changed. */
export const STYLE_HASH = 'l47VXadED4aoOF/rU1W3Epq+Dmt6jZfAbtY4tjoavaw='

/** The same of `SCRIPT`. */
export const SCRIPT_HASH = 'SapfPFOGzWoIRdUdhQF5p7GS6qj4PXANT3CZNVfokJg='

/**
 * The policy that a page carries in itself: nothing is fetched, nothing runs but
 * our one script, and nothing is styled but by our one style sheet. `data:` is for
 * the empty icon.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  `script-src 'sha256-${SCRIPT_HASH}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * The policy for the header of a page that is served. It adds what only a header
 * can say: no other site may frame the page, and it has an origin of its own, so
 * that even a fault in it could not speak to the desk with a member's session.
 */
export const CONTENT_SECURITY_POLICY_HEADER = [
  CONTENT_SECURITY_POLICY,
  "frame-ancestors 'none'",
  'sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox',
].join('; ')
