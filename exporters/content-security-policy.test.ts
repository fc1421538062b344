import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  CONTENT_SECURITY_POLICY,
  CONTENT_SECURITY_POLICY_HEADER,
  SCRIPT_HASH,
  STYLE_HASH,
} from './content-security-policy.ts'
import { SCRIPT } from './html/script.ts'
import { STYLE } from './html/style.ts'

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64')
}

describe('the policy of a page', () => {
  test('names the style sheet by its hash; after a change, put the expected value into STYLE_HASH', () => {
    expect(STYLE_HASH).toBe(sha256(STYLE))
  })

  test('names the script by its hash; after a change, put the expected value into SCRIPT_HASH', () => {
    expect(SCRIPT_HASH).toBe(sha256(SCRIPT))
  })

  test('allows nothing else but the empty icon', () => {
    expect(CONTENT_SECURITY_POLICY).toBe(
      `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; script-src 'sha256-${SCRIPT_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`,
    )
  })

  test('has no directive in the page that only a header may have', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/frame-ancestors|sandbox|report/)
    expect(CONTENT_SECURITY_POLICY_HEADER).toMatch(/frame-ancestors 'none'; sandbox /)
  })

  test('gives a served page an origin of its own', () => {
    expect(CONTENT_SECURITY_POLICY_HEADER).not.toContain('allow-same-origin')
  })
})

describe('the style sheet', () => {
  test('names no physical side, so that a page turns round', () => {
    expect(STYLE).not.toMatch(
      /(?:margin|padding|border)-(?:left|right)|text-align: (?:left|right)|(?<![\w-])(?:left|right):/,
    )
  })

  test('fetches nothing', () => {
    expect(STYLE).not.toMatch(/url\(|@import|@font-face/)
  })

  test('and the script cannot end the element they stand in', () => {
    expect(STYLE + SCRIPT).not.toMatch(/<\/|<!--/)
  })
})
