/** A language as React Aria names its files and the entries of its lists: `de-DE`. English stays. */
const OTHER = '(?!en-US)[a-z]{2}-[A-Z]{2}'

const IMPORT = new RegExp(`^import .+ from "[^"]+/${OTHER}\\.mjs";$`, 'gm')
const ENTRY = new RegExp(`^ +"${OTHER}": .+$`, 'gm')

/**
 * A loader for the lists in which React Aria names its own words in some thirty languages: leaves out all of them but
 * English, which is what the interface speaks. A widget that is asked for another language answers in English.
 * @param {string} list the text of an `intlStrings.mjs`
 */
// biome-ignore lint/style/noDefaultExport: what Next calls of a loader's file.
export default function englishStrings(list) {
  return list.replace(IMPORT, '').replace(ENTRY, '')
}
