/** One import, export-from or dynamic import of a file. `line` counts from 1. */
export type Import = { readonly specifier: string; readonly typeOnly: boolean; readonly line: number }

/**
 * A static import or re-export starts its line (the formatter sees to it), so doc comments and strings do not match.
 * An import whose names are all `type` is still a value import: the module is loaded.
 */
const STATIC = /^(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm

/** A dynamic import or a `require`. What is not a literal is reported as the empty specifier. */
const DYNAMIC = /(?<![\w.])(?:import|require)\s*\(\s*(?:['"`]([^'"`$]+)['"`])?/g

/** The imports of a source text that the formatter has formatted, in the order of the text within each of the two kinds. */
export function importsOf(source: string): Import[] {
  const line = (index: number) => source.slice(0, index).split('\n').length
  const fixed = [...source.matchAll(STATIC)].map((match) => ({
    specifier: match[2] ?? '',
    typeOnly: match[1] !== undefined,
    line: line(match.index),
  }))
  const dynamic = [...withoutComments(source).matchAll(DYNAMIC)].map((match) => ({
    specifier: match[1] ?? '',
    typeOnly: false,
    line: line(match.index),
  }))
  return [...fixed, ...dynamic]
}

/** Blanks comments without moving what follows them. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, ' '))
}
