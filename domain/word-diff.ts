/** A piece of two texts laid over each other: in both, only in the earlier, or only in the later. */
export type DiffPiece = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string }

/** A run of white space, a word, a single character of a script that puts no space between words, or any other sign. */
const TOKENS =
  /\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+|[^\s\p{L}\p{M}\p{N}]|./gsu

/** Most differing tokens that are told apart; beyond, everything between the first and the last change is one change. */
const MOST_EDITS = 400

/**
 * Two texts as pieces in reading order, word by word: what is `same` or `gone` makes up `before`, what is `same` or
 * `new` makes up `after`, and no two neighbours are of one kind. The fewest words are said to have changed (Myers 1986).
 */
export function wordDiff(before: string, after: string): DiffPiece[] {
  const [a, b] = [before.match(TOKENS) ?? [], after.match(TOKENS) ?? []]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const middle = edits(a.slice(start, a.length - end), b.slice(start, b.length - end))
  const tokens = [...a.slice(0, start).map(same), ...middle, ...a.slice(a.length - end).map(same)]
  return joined(withoutLoneSpaces(joined(tokens)))
}

function same(text: string): DiffPiece {
  return { kind: 'same', text }
}

/** The shortest way from `a` to `b`, token by token. */
function edits(a: readonly string[], b: readonly string[]): DiffPiece[] {
  const trace: Map<number, number>[] = []
  const reach = new Map([[1, 0]])
  for (let count = 0; count <= Math.min(a.length + b.length, MOST_EDITS); count++) {
    trace.push(new Map(reach))
    for (let k = -count; k <= count; k += 2) {
      const down = k === -count || (k !== count && at(reach, k - 1) < at(reach, k + 1))
      let x = down ? at(reach, k + 1) : at(reach, k - 1) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      reach.set(k, x)
      if (x >= a.length && x - k >= b.length) return backwards(a, b, trace)
    }
  }
  return [
    { kind: 'gone', text: a.join('') },
    { kind: 'new', text: b.join('') },
  ]
}

/** How far along `a` the diagonal `k` has come; below everything where it was not reached. */
function at(reach: ReadonlyMap<number, number>, k: number): number {
  return reach.get(k) ?? -1
}

/** Follows the trace from the end to the beginning. */
function backwards(a: readonly string[], b: readonly string[], trace: readonly Map<number, number>[]): DiffPiece[] {
  const pieces: DiffPiece[] = []
  let [x, y] = [a.length, b.length]
  for (let count = trace.length - 1; count >= 0; count--) {
    const reach = trace[count] ?? new Map()
    const k = x - y
    const down = k === -count || (k !== count && at(reach, k - 1) < at(reach, k + 1))
    const fromX = count === 0 ? 0 : at(reach, down ? k + 1 : k - 1)
    const fromY = count === 0 ? 0 : fromX - (down ? k + 1 : k - 1)
    for (; x > fromX && y > fromY; x--, y--) pieces.push(same(a[x - 1] ?? ''))
    if (count === 0) break
    if (down) pieces.push({ kind: 'new', text: b[--y] ?? '' })
    else pieces.push({ kind: 'gone', text: a[--x] ?? '' })
  }
  return pieces.reverse()
}

/** Neighbours of a kind as one; within a change, what is gone stands before what is new. */
function joined(pieces: readonly DiffPiece[]): DiffPiece[] {
  const result: DiffPiece[] = []
  let [gone, added] = ['', '']
  const flush = () => {
    if (gone) result.push({ kind: 'gone', text: gone })
    if (added) result.push({ kind: 'new', text: added })
    gone = added = ''
  }
  for (const { kind, text } of pieces) {
    if (kind === 'gone') gone += text
    else if (kind === 'new') added += text
    else {
      flush()
      const last = result.at(-1)
      if (last?.kind === 'same') result[result.length - 1] = same(last.text + text)
      else result.push(same(text))
    }
  }
  flush()
  return result
}

/** "two old words" to "three new words" is one change, although the spaces stayed. A line break stays one. */
function withoutLoneSpaces(pieces: readonly DiffPiece[]): DiffPiece[] {
  return pieces.flatMap((piece, i) => {
    const isLone = piece.kind === 'same' && /^[^\S\n]+$/.test(piece.text) && i > 0 && i < pieces.length - 1
    return isLone
      ? [
          { kind: 'gone', text: piece.text },
          { kind: 'new', text: piece.text },
        ]
      : [piece]
  })
}

/** The pieces with no more than `words` unchanged words beside each change; what is left out is an ellipsis. */
export function excerpted(pieces: readonly DiffPiece[], words: number): DiffPiece[] {
  return pieces.map((piece, i) => {
    if (piece.kind !== 'same') return piece
    const tokens = piece.text.match(/\s*\S+\s*/g) ?? []
    const [head, tail] = [i === 0 ? 0 : words, i === pieces.length - 1 ? 0 : words]
    if (tokens.length <= head + tail) return piece
    return same([...tokens.slice(0, head), '… ', ...tokens.slice(tokens.length - tail)].join(''))
  })
}
