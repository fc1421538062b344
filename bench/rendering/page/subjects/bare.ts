import { EditorState, Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view'
import { articleDocument, positionAt } from '../../../../editor/article-document.ts'
import type { Subject } from '../subject.ts'
import { isInView } from '../subject.ts'

/** ProseMirror with one inline decoration an annotation and nothing else: no numbers, no lanes, no keys of ours. */
export const bare: Subject = ({ place, article, highlights, onHover }) => {
  const doc = articleDocument(article)
  const decorations = DecorationSet.create(
    doc,
    highlights.map(({ annotationId, verdict, spans: [{ start, end }] }) =>
      Decoration.inline(positionAt(doc, start), positionAt(doc, end), {
        class: `bare-highlight ${annotationId}`,
        style: `background-color: var(--tone-${verdict?.tone ?? 'grey'}-wash)`,
      }),
    ),
  )
  const view = new EditorView(place, {
    state: EditorState.create({ doc, plugins: [new Plugin({ props: { decorations: () => decorations } })] }),
    attributes: { class: 'article-text', spellcheck: 'false' },
    dispatchTransaction: (tr) => (tr.docChanged ? undefined : view.updateState(view.state.apply(tr))),
  })
  view.dom.addEventListener('mouseover', ({ target }) => {
    const under = target instanceof Element ? target.closest('.bare-highlight') : null
    onHover(under ? [...under.classList].slice(1) : [])
  })
  return { isDrawn: () => isInView('.bare-highlight'), destroy: () => view.destroy() }
}
