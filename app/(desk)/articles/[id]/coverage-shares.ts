import type { Block } from '../../../../domain/capture.ts'
import { type CheckedSentence, SENTENCE_STATES, type SentenceState } from '../../../../domain/sentence-state.ts'
import { BLOCK_ROLE_WORDS } from '../../../../domain/words/desk.ts'
import { factWords, STATE_WORDS } from '../../../../domain/words/facts.ts'
import { signs } from '../../../../domain/words/signs.ts'

const words = factWords.coverage

/** The states in which a sentence asks for nothing more. */
const SETTLED: ReadonlySet<SentenceState> = new Set(['done', 'notCheckable'])

/** How many sentences ask for nothing more. */
export function settledCount(counts: Readonly<Record<SentenceState, number>>): number {
  return SENTENCE_STATES.reduce((sum, state) => (SETTLED.has(state) ? sum + counts[state] : sum), 0)
}

/** The first sentence that asks for something; `undefined` where all are settled. */
export function firstUnsettled(sentences: readonly CheckedSentence[]): CheckedSentence | undefined {
  return sentences.find(({ state }) => !SETTLED.has(state))
}

/** The checking of one block of the article, for the strip beside it. */
export type BlockCoverage = {
  /** The index of the block. */
  readonly block: number
  readonly sentences: readonly CheckedSentence[]
  /** What the strip says: "Paragraph 3: 1 to check, 2 done". */
  readonly label: string
}

/** The blocks that hold sentences, by their index; paragraphs are numbered as beside the article. */
export function blockCoverage(
  blocks: readonly Pick<Block, 'index' | 'role'>[],
  sentences: readonly CheckedSentence[],
): ReadonlyMap<number, BlockCoverage> {
  const found = new Map<number, BlockCoverage>()
  let paragraph = 0
  for (const [block, own] of Map.groupBy(sentences, (sentence) => sentence.block)) {
    const role = blocks[block]?.role ?? 'paragraph'
    if (role === 'paragraph') paragraph += 1
    const shares = sharesOf(own)
    const label =
      role === 'paragraph' ? words.paragraph(paragraph, shares) : words.block(BLOCK_ROLE_WORDS[role], shares)
    found.set(block, { block, sentences: own, label })
  }
  return found
}

function sharesOf(sentences: readonly CheckedSentence[]): string {
  const by = Map.groupBy(sentences, ({ state }) => state)
  const shares = SENTENCE_STATES.flatMap((state) => {
    const count = by.get(state)?.length ?? 0
    return count === 0 ? [] : words.share(STATE_WORDS[state], count)
  })
  return signs.listed(shares)
}
