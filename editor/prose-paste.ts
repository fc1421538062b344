import { Plugin } from 'prosemirror-state'
import { linkAddress } from './link-address.ts'
import { setLink } from './prose-commands.ts'

/**
 * An address pasted over selected words links them. Everything else that is
 * pasted or dropped passes through the schema, which knows no style, handler,
 * picture or script.
 */
export function prosePaste(): Plugin {
  return new Plugin({
    props: {
      transformPastedHTML: withoutCode,
      handlePaste(view, event) {
        const pasted = event.clipboardData?.getData('text/plain') ?? ''
        if (view.state.selection.empty || !/^\s*(https?|mailto):/i.test(pasted) || linkAddress(pasted) === null)
          return false
        return setLink(pasted)(view.state, view.dispatch, view)
      },
    },
  })
}

const CODE_ELEMENTS = /<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi
const TAGS = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi
const HANDLERS = /\son[a-z]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi

/**
 * Pasted HTML without scripts, style sheets and handlers. They could not run in
 * any case; but a browser whose page forbids them complains of each, even in a
 * document that is only parsed.
 */
export function withoutCode(html: string): string {
  return html.replace(CODE_ELEMENTS, '').replace(TAGS, (tag) => tag.replace(HANDLERS, ''))
}
