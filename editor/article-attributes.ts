import type { Capture } from '../domain/capture.ts'
import { EDITOR_WORDS } from '../domain/words/editor.ts'
import { directionOf } from './direction.ts'

/** A text of more code units is laid out near the window alone: all of it would take longer than people wait. */
const LONG = 100_000

/** What the attributes of an article's text say. */
export type ArticleAttributes = {
  readonly capture: Pick<Capture, 'text'>
  /** BCP 47; `null` where unknown. */
  readonly language: string | null
  /** The accessible name. */
  readonly label: string
}

/**
 * A text box that cannot be written in: a screen reader passes the keys on and
 * follows the caret. No keyboard slides up on a telephone, nothing is corrected,
 * translated or completed.
 */
export function attributesOf({ label, language, capture }: ArticleAttributes): Record<string, string> {
  return {
    class: 'article-text',
    ...(capture.text.length > LONG ? { 'data-long': '' } : {}),
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-readonly': 'true',
    'aria-label': label,
    'aria-description': EDITOR_WORDS.articleDescription,
    ...(language === null ? {} : { lang: language }),
    dir: directionOf(language),
    inputmode: 'none',
    spellcheck: 'false',
    autocorrect: 'off',
    autocapitalize: 'off',
    autocomplete: 'off',
    translate: 'no',
    'data-gramm': 'false',
  }
}
