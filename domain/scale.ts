/** The colours a verdict can have; the interface and the exports hold a light and a dark value for each. */
export const TONES = ['red', 'orange', 'amber', 'lime', 'green', 'grey', 'blue', 'violet'] as const

/** One of `TONES`. */
export type Tone = (typeof TONES)[number]

/** The underline patterns, so that a verdict is told apart without its colour. */
export const PATTERNS = ['solid', 'double', 'dotted', 'wavy', 'thick', 'dashdot'] as const

/** One of `PATTERNS`. Plain dashes are kept for denials. */
export type Pattern = (typeof PATTERNS)[number]

/** A value of one version of a scale. */
export type Verdict = {
  /** Stable across versions: `false`, `mostly-false` … */
  readonly key: string
  readonly label: string
  readonly definition: string
  readonly tone: Tone
  readonly pattern: Pattern
  /** One character that stands for the verdict where there is no colour. */
  readonly mark: string
  /** Higher is truer, from 1; `null` for the findings that are off the scale. */
  readonly ordinal: number | null
}

/** One version of a scale: what was published keeps the version of its day. */
export type ScaleVersion = {
  readonly id: string
  readonly scaleId: string
  readonly name: string
  readonly number: number
  /** On-scale values by ordinal, then the other findings. */
  readonly verdicts: readonly Verdict[]
}

/** The verdict of `key` in `scale`, or `null`. */
export function verdictOf(scale: ScaleVersion, key: string): Verdict | null {
  return scale.verdicts.find((v) => v.key === key) ?? null
}

/** The preset every new desk starts with. */
export const FIVE_STEPS: ScaleVersion = {
  id: 'five-steps.1',
  scaleId: 'five-steps',
  name: 'Five steps',
  number: 1,
  verdicts: [
    {
      key: 'false',
      label: 'False',
      definition: 'The claim is not accurate.',
      tone: 'red',
      pattern: 'solid',
      mark: '✕',
      ordinal: 1,
    },
    {
      key: 'mostly-false',
      label: 'Mostly false',
      definition: 'The claim has something true in it but leaves out or gets wrong what matters most.',
      tone: 'orange',
      pattern: 'wavy',
      mark: '◔',
      ordinal: 2,
    },
    {
      key: 'half-true',
      label: 'Half true',
      definition: 'The claim is partly right and partly wrong, or right only under conditions it does not name.',
      tone: 'amber',
      pattern: 'dotted',
      mark: '◑',
      ordinal: 3,
    },
    {
      key: 'mostly-true',
      label: 'Mostly true',
      definition: 'The claim is right in substance and needs a correction or an addition.',
      tone: 'lime',
      pattern: 'double',
      mark: '◕',
      ordinal: 4,
    },
    {
      key: 'true',
      label: 'True',
      definition: 'The claim is accurate, and nothing that matters is missing.',
      tone: 'green',
      pattern: 'thick',
      mark: '✓',
      ordinal: 5,
    },
    {
      key: 'not-proven',
      label: 'Not proven',
      definition: 'What can be found neither confirms nor refutes the claim.',
      tone: 'grey',
      pattern: 'dashdot',
      mark: '?',
      ordinal: null,
    },
    {
      key: 'missing-context',
      label: 'Missing context',
      definition: 'The claim may be accurate but misleads without what it leaves out.',
      tone: 'blue',
      pattern: 'dotted',
      mark: '…',
      ordinal: null,
    },
    {
      key: 'satire',
      label: 'Satire',
      definition: 'The claim was made in jest and is being taken for news.',
      tone: 'violet',
      pattern: 'wavy',
      mark: '~',
      ordinal: null,
    },
  ],
}

/** The line check's verdict that waits for an answer: the work on a claim is not done while it stands. */
export const QUERY = 'query'

/** The preset for checking every fact of a text. */
export const LINE_CHECK: ScaleVersion = {
  id: 'line-check.1',
  scaleId: 'line-check',
  name: 'Line check',
  number: 1,
  verdicts: [
    {
      key: 'wrong',
      label: 'Wrong',
      definition: 'The text says something that is not so.',
      tone: 'red',
      pattern: 'solid',
      mark: '✕',
      ordinal: 1,
    },
    {
      key: 'changed',
      label: 'Changed',
      definition: 'The text is right once a change is made, and the change is agreed.',
      tone: 'amber',
      pattern: 'wavy',
      mark: '±',
      ordinal: 2,
    },
    {
      key: 'verified',
      label: 'Verified',
      definition: 'The text is right as it stands; a source says so.',
      tone: 'green',
      pattern: 'thick',
      mark: '✓',
      ordinal: 3,
    },
    {
      key: QUERY,
      label: 'Query',
      definition: 'The author or the editor is asked, and has not answered yet.',
      tone: 'blue',
      pattern: 'dotted',
      mark: '¿',
      ordinal: null,
    },
    {
      key: 'cannot-verify',
      label: 'Cannot verify',
      definition: 'What can be found neither confirms nor refutes the text.',
      tone: 'grey',
      pattern: 'dashdot',
      mark: '∅',
      ordinal: null,
    },
    {
      key: 'not-checkable',
      label: 'Not checkable',
      definition: 'An opinion, a prediction or a private matter: there is nothing to check it against.',
      tone: 'violet',
      pattern: 'double',
      mark: '○',
      ordinal: null,
    },
  ],
}

/** The scales that every desk has from its first start. */
export const PRESETS: readonly ScaleVersion[] = [FIVE_STEPS, LINE_CHECK]

/** Every verdict that a claim of a desk may have: those of its scale, then those of the line check that are not among them. */
export function deskVerdicts(scale: ScaleVersion | null): readonly Verdict[] {
  const own = scale?.verdicts ?? []
  const keys = new Set(own.map(({ key }) => key))
  return [...own, ...LINE_CHECK.verdicts.filter(({ key }) => !keys.has(key))]
}
