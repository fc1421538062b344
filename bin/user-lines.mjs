/**
 * What commits say to users under `word`, each on one line, in their order. A paragraph that begins with the word and a
 * colon says it; it ends with an empty line, or where another such paragraph begins.
 * @param {string} word `FEATURE` or `FIX`
 * @param {string} bodies the messages of commits without their subjects, an empty line between two
 */
export function linesFor(word, bodies) {
  const paragraphs = bodies.split(/\n\s*\n|\n(?=[A-Z]+: )/)
  const begin = `${word}: `
  return paragraphs.flatMap((one) =>
    one.trim().startsWith(begin)
      ? [
          one
            .trim()
            .slice(begin.length)
            .replace(/\s*\n\s*/g, ' '),
        ]
      : [],
  )
}
