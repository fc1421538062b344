/** First bytes, read as Latin-1, of files that are sometimes named .txt and are not text. */
const MAGIC = [
  'PK\x03\x04', // ZIP, and with it DOCX, ODT, EPUB
  '%PDF-',
  '%!PS',
  '{\\rtf',
  '\x89PNG',
  'GIF87a',
  'GIF89a',
  '\xff\xd8\xff', // JPEG
  '\x7fELF',
  '\xd0\xcf\x11\xe0', // the container of old Word files
  '\x1f\x8b', // gzip
  '7z\xbc\xaf',
  'Rar!\x1a',
  'SQLite format 3',
]

/** One control character in this many is what a stray code page or terminal leaves; more is not text. */
const CHARACTERS_PER_CONTROL = 200

/** Controls other than white space: C0 without tab, LF, VT, FF and CR. NUL is looked for on its own. */
const CONTROL = /[^\P{Cc}\t\n\v\f\r\x7f-\x9f]/gu

/** Whether the file opens with the signature of a well-known format that is not text. */
export function hasBinarySignature(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  return MAGIC.some((sign) => head.startsWith(sign))
}

/** Whether decoded `text` holds a NUL, or so many control characters that nobody wrote it. */
export function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true
  return (text.match(CONTROL)?.length ?? 0) * CHARACTERS_PER_CONTROL > text.length
}
