/** What the design tokens are, as tables of Markdown for docs/design.md. */

const DARK = '@media screen and (prefers-color-scheme: dark)'
/** What `rem` stands for where the reader has not chosen another size, in CSS pixels. */
const ROOT_PX = 16

/**
 * The tables of a style sheet of tokens: colours in light and dark, type, spacing and movement.
 * @param {string} css `ui/tokens.css`
 * @returns {string} Markdown
 */
export function tokenTables(css) {
  const [before = '', after = ''] = css.split(DARK)
  const light = tokensIn(before)
  const dark = tokensIn(after.split('@media')[0] ?? '')
  const all = tokensIn(css.replaceAll(DARK, ''))
  return [
    table(['Colour', 'Light', 'Dark'], coloursOf(light, dark)),
    table(['Type', 'Size', 'Line'], typeOf(all)),
    table(['Spacing, corners, movement', 'Value'], rowsOf(all, /^(spacing|radius-\w+|motion-\w+)$/, light)),
  ].join('\n\n')
}

/**
 * @param {string} css
 * @returns {ReadonlyMap<string, string>} by name without its dashes; of two declarations the first
 */
function tokensIn(css) {
  const tokens = new Map()
  for (const [, name, value] of css.matchAll(/--([\w-]+):\s*([^;]+);/g)) if (!tokens.has(name)) tokens.set(name, value)
  return tokens
}

/**
 * @param {ReadonlyMap<string, string>} light
 * @param {ReadonlyMap<string, string>} dark
 */
function coloursOf(light, dark) {
  return [...light]
    .filter(([name]) => dark.has(name))
    .map(([name, value]) => [code(`--${name}`), code(value), code(dark.get(name) ?? '')])
}

/** @param {ReadonlyMap<string, string>} tokens */
function typeOf(tokens) {
  return [...tokens]
    .filter(([name]) => /^text-\w+$/.test(name))
    .map(([name, value]) => [code(name), pixels(value), pixels(tokens.get(`${name}--line-height`) ?? '')])
}

/**
 * @param {ReadonlyMap<string, string>} tokens
 * @param {RegExp} names
 * @param {ReadonlyMap<string, string>} first whose values count before those of a media query
 */
function rowsOf(tokens, names, first) {
  return [...tokens]
    .filter(([name]) => names.test(name))
    .map(([name, value]) => [code(`--${name}`), code(first.get(name) ?? value)])
}

/** @param {string} value a length in rem */
function pixels(value) {
  return `${Number.parseFloat(value) * ROOT_PX} px`
}

/** @param {string} text */
function code(text) {
  return `\`${text}\``
}

/**
 * Columns of one width, as the formatter wants them.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  const widths = head.map((name, i) =>
    Math.max(...[name, ...rows.map((row) => row[i] ?? '')].map((cell) => cell.length)),
  )
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
