import { NOTES } from './style/notes.ts'
import { PAGE } from './style/page.ts'
import { PRINT } from './style/print.ts'
import { THEIR_WORDS } from './style/their-words.ts'
import { TOKENS } from './style/tokens.ts'
import { VERDICTS } from './style/verdicts.ts'

/** The whole style sheet, the same for every page: the page's policy names its hash. Logical properties only. */
export const STYLE = [TOKENS, PAGE, VERDICTS, THEIR_WORDS, NOTES, PRINT].join('')
