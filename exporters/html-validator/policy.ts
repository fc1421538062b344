import { type Finding, findings } from './finding.ts'
import type { PageElement } from './tokens.ts'

/** What every directive must say; the hashes are those of the page's own style and script. */
const DIRECTIVES: Readonly<Record<string, RegExp>> = {
  'default-src': /^'none'$/,
  'style-src': /^'sha256-[\w+/=]+'$/,
  'script-src': /^'sha256-[\w+/=]+'$/,
  'img-src': /^data:$/,
  'base-uri': /^'none'$/,
  'form-action': /^'none'$/,
}

/** The page's policy: one, before all it governs, no wider than it must be, and with the right hashes. */
export function policyFindings(elements: readonly PageElement[], sha256: (text: string) => string): Finding[] {
  const at = elements.findIndex(isPolicy)
  const [policy, ...more] = elements.filter(isPolicy)
  if (!policy) return findings('policy', ['The page carries no policy.'])
  const directives = directivesOf(policy.attributes.get('content') ?? '')
  const governed = elements.findIndex(({ name }) => ['style', 'script', 'link'].includes(name))
  return findings('policy', [
    ...(more.length > 0 ? ['The page carries more than one policy.'] : []),
    ...(governed >= 0 && governed < at ? ['The policy comes after what it governs.'] : []),
    ...directiveFaults(directives),
    ...hashFaults(elements, directives, sha256),
  ])
}

function isPolicy({ name, attributes }: PageElement): boolean {
  return name === 'meta' && attributes.get('http-equiv') === 'Content-Security-Policy'
}

function directivesOf(policy: string): Map<string, string> {
  return new Map(
    policy
      .split(';')
      .map((directive) => directive.trim())
      .filter((directive) => directive !== '')
      .map((directive): [string, string] => {
        const [name = '', ...values] = directive.split(/\s+/)
        return [name, values.join(' ')]
      }),
  )
}

function directiveFaults(directives: ReadonlyMap<string, string>): string[] {
  const wrong = Object.entries(DIRECTIVES).filter(([name, allowed]) => !allowed.test(directives.get(name) ?? ''))
  const strange = [...directives.keys()].filter((name) => !(name in DIRECTIVES))
  return [
    ...wrong.map(([name]) => `The policy's ${name} is ${directives.get(name) ?? 'missing'}.`),
    ...strange.map((name) => `The policy has a ${name}, which a page does not need.`),
  ]
}

function hashFaults(
  elements: readonly PageElement[],
  directives: ReadonlyMap<string, string>,
  sha256: (text: string) => string,
): string[] {
  return elements
    .filter(({ name }) => name === 'style' || name === 'script')
    .filter(({ name, text }) => directives.get(`${name}-src`) !== `'sha256-${sha256(text)}'`)
    .map(({ name }) => `The hash of the ${name} is not the one in the policy.`)
}
