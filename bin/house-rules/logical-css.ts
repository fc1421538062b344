/** A declaration that names a physical side, in CSS. */
const DECLARATION =
  /(?<![\w-])(?:(?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:left|right)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:|(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/

/** The same as a property of a style object. */
const STYLE = /\b(?:(?:margin|padding)(?:Left|Right)|border(?:Top|Bottom)?(?:Left|Right)\w*)\b/

/** A Tailwind class that names a physical side; `ms-` `pe-` `start-` `text-start` and the like are the logical ones. */
const CLASS =
  /(?<![\w-])-?(?:(?:scroll-)?[mp][lr]-(?:\d|\[|\(|auto|px)|(?:left|right)-(?:\d|\[|\(|auto|px|full)|(?:text|float|clear)-(?:left|right)(?![\w-])|(?:border-[lr]|rounded-(?:[lr]|[tb][lr]))(?![a-z]))/

/**
 * The lines (from 1) of a stylesheet or a source file that name a physical side where a logical one exists, so that the
 * page turns round in right-to-left languages. A line that says `physical:` and why is let through.
 */
export function physicalLines(path: string, source: string): number[] {
  const offends = path.endsWith('.css') ? inStylesheet : inCode
  return source.split('\n').flatMap((line, index) => (offends(line) && !line.includes('physical:') ? [index + 1] : []))
}

function inStylesheet(line: string): boolean {
  return DECLARATION.test(line) || (line.includes('@apply') && CLASS.test(line))
}

function inCode(line: string): boolean {
  return STYLE.test(line) || CLASS.test(line)
}
