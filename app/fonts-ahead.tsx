import { preload } from 'react-dom'

// The files that ui/globals.css has by its imports: the build gives a file one address, whoever names it. As the server
// sees it that address has no host of its own, so that the path alone is meant.
const INTERFACE = new URL(
  '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  import.meta.url,
)
const ARTICLE = new URL(
  '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  import.meta.url,
)

/** Asks for the face of the interface with the page: its words would otherwise be laid out twice. */
export function InterfaceFont() {
  ask(INTERFACE)
  return null
}

/** The same for the face that articles are set in. */
export function ArticleFont() {
  ask(ARTICLE)
  return null
}

function ask({ pathname }: URL): void {
  preload(pathname, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
}
