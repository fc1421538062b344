import { preload } from 'react-dom'

const FILE = new URL(
  '../../../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  import.meta.url,
)

/** Asks for the face that articles are set in with the page: its text would otherwise be laid out twice. */
export function ArticleFont() {
  preload(FILE.pathname, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return null
}
