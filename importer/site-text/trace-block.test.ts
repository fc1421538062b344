import { describe, expect, test } from 'vitest'
import { APPEALS } from './appeals.ts'
import { readBlock } from './reading.ts'
import { applies, occursIn } from './rule.ts'
import { CONVICTIONS, JOURNALISM } from './self-portraits.ts'
import { SITE_TEXT_RULES, traceBlock } from './trace-block.ts'

describe('each rule', () => {
  test.each(SITE_TEXT_RULES.map((rule) => [`${rule.reason}: ${rule.name}`, rule] as const))('%s', (_, rule) => {
    expect(applies(rule, readBlock(rule.example))).toBe(true)
    expect(traceBlock(rule.example)).toEqual({ reason: rule.reason, standing: rule.standing })
  })

  test('has an example that no other rule of its reason fits, so that it is missed when it is gone', () => {
    for (const rule of SITE_TEXT_RULES) {
      const fitting = SITE_TEXT_RULES.filter((other) => applies(other, readBlock(rule.example)))
      expect(fitting).toContain(rule)
      expect(fitting.filter(({ standing }) => standing === rule.standing)).toEqual([rule])
    }
  })

  test('of those whose words a story may have too counts only last on the page or beside other site text', () => {
    const last = SITE_TEXT_RULES.filter(({ standing }) => standing === 'last')
    expect(last.map(({ reason, name }) => `${reason}: ${name}`)).toEqual([
      'donation: donate button',
      'signUp: newsletter',
      'signUp: button',
      'forum: heading of comments',
      'related: short label',
      'appPrompt: the app',
      'appPrompt: follow the outlet',
      'appPrompt: button',
      'advertisement: label that may be a heading',
      'other: author in short',
      'other: write to the author',
      'other: menu',
    ])
  })

  test('is tried on no block that is too long for it', () => {
    for (const rule of SITE_TEXT_RULES)
      expect(applies(rule, readBlock(`${rule.example}${' a'.repeat(90)}`))).toBe(false)
  })
})

test.each([...APPEALS, ...JOURNALISM, ...CONVICTIONS].map((cue) => [cue.name, cue] as const))(
  'the cue "%s"',
  (_, cue) => {
    expect(occursIn(cue.pattern, readBlock(cue.example))).toBe(true)
  },
)

test.each([
  'Residents can sign up for the newsletter at the library.',
  'The council will subscribe to a weekly bulletin about storms.',
  'Readers were asked to download an app and did so.',
  'All rights of way across the hill are reserved for sheep.',
  'The report may not be published before June.',
  'Critics of paywalls and of free news met in Skarn.',
  'Comments by readers filled the last page.',
  'Advertisements were dropped in 2029.',
  'Recommended dose: two herrings a day.',
  'Support for the bridge is growing.',
  'Give the harbour board its due, the bridge stands.',
  'The board must get more money for our bridges, or close them.',
  'Copyright law is older than the bridge.',
  'He is a reporter and was arrested on the quay.',
  'She joined the debate about the ferry, as other readers of the plan did.',
  'We were on the quay when the ferry came in.',
  'Follow the path along the cliff until the lighthouse comes into view.',
  'More than forty boats took part.',
  'Get up early to see the herring boats come in, and bring a warm coat.',
])('the story keeps: %s', (text) => {
  expect(traceBlock(text)).toBeNull()
})
