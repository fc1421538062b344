const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
  '「': '」',
  '『': '』',
  '"': '"',
}

/** The marks of which each closes what `mark` opens, in any language's way; null where it opens nothing. */
export function closingMarks(mark: string): string | null {
  return CLOSING[mark] ?? null
}
