/**
 * One change in a paragraph: at `offset` (UTF-16 code units) `removed` letters go and `text` comes. Nothing in it
 * depends on what is written in other paragraphs at the same time.
 */
export type Edit = readonly [offset: number, removed: number, text: string]

/** What one person does in one paragraph. */
export type Stint = { readonly paragraph: number; readonly edits: readonly Edit[] }

/** A stretch of the session. */
export type Turn =
  /** Both write at the same time, in two paragraphs; `byKeys` says that they press keys for it. */
  | { readonly a: Stint; readonly b: Stint; readonly byKeys: boolean }
  /** One of them begins a new paragraph at an offset of another. */
  | { readonly who: Person; readonly split: readonly [paragraph: number, offset: number] }
  /** One of them joins a paragraph to the one before it. */
  | { readonly who: Person; readonly join: number }

/** The two who write. */
export type Person = 'a' | 'b'

/** A session, from an empty text to the one it ends in. */
export type Recording = { readonly turns: readonly Turn[]; readonly text: readonly string[] }

/** The paragraphs after a turn. */
export function afterTurn(text: readonly string[], turn: Turn): string[] {
  if ('a' in turn) return afterStint(afterStint(text, turn.a), turn.b)
  if ('join' in turn) {
    const joined = `${text[turn.join - 1] ?? ''}${text[turn.join] ?? ''}`
    return [...text.slice(0, turn.join - 1), joined, ...text.slice(turn.join + 1)]
  }
  const [paragraph, offset] = turn.split
  const whole = text[paragraph] ?? ''
  return [...text.slice(0, paragraph), whole.slice(0, offset), whole.slice(offset), ...text.slice(paragraph + 1)]
}

function afterStint(text: readonly string[], { paragraph, edits }: Stint): string[] {
  return text.map((words, index) => (index === paragraph ? edits.reduce(afterEdit, words) : words))
}

/** The words of a paragraph after an edit. */
export function afterEdit(words: string, [offset, removed, text]: Edit): string {
  return words.slice(0, offset) + text + words.slice(offset + removed)
}

/** How many edits a session holds; beginning and joining paragraphs count as one each. */
export function editsIn({ turns }: Pick<Recording, 'turns'>): number {
  return turns.reduce((sum, turn) => sum + ('a' in turn ? turn.a.edits.length + turn.b.edits.length : 1), 0)
}
