import '@recogito/text-annotator/text-annotator.css'
import type { Color, HighlightStyle, RendererType, TextAnnotation } from '@recogito/text-annotator'
import { createTextAnnotator } from '@recogito/text-annotator'
import { blockText } from '../../../../domain/capture.ts'
import type { MadeArticle } from '../../made-article.ts'
import type { MadeHighlight } from '../../made-highlights.ts'
import type { Given, Mounted } from '../subject.ts'
import { isInView } from '../subject.ts'

/** The same text as plain elements, annotated by Recogito with one of its renderers. */
export function recogito({ place, article, highlights, onHover }: Given, renderer: RendererType): Mounted {
  const text = textOf(article)
  place.append(text)
  const annotator = createTextAnnotator(text, { renderer, style })
  // What it asks for under one pointer is the innermost.
  annotator.state.hover.subscribe((id: string | null | undefined) => onHover(id ? [id] : []))
  annotator.setAnnotations(highlights.map((highlight) => annotationOf(article, highlight)))
  return {
    isDrawn: () => (renderer === 'SPANS' ? isInView('.r6o-annotation') : CSS.highlights.size > 0),
    destroy: () => {
      annotator.destroy()
      text.remove()
    },
  }
}

function style({ properties }: { properties?: { tone?: string } }): HighlightStyle {
  return { fill: FILLS[properties?.tone ?? ''] ?? '#595f66', fillOpacity: 0.2 }
}

/** As ui/tokens.css has them; its painters take no names of tokens. */
const FILLS: Readonly<Record<string, Color>> = {
  red: '#a8201f',
  orange: '#9a4404',
  amber: '#7d5a00',
  lime: '#4f6500',
  green: '#1c6b33',
  blue: '#1f5a9e',
  violet: '#6b3fa0',
}

function textOf(article: MadeArticle): HTMLElement {
  const text = document.createElement('div')
  text.className = 'article-text'
  text.append(
    ...article.blocks.map((block) => {
      const element = document.createElement(block.role === 'headline' ? 'h1' : 'p')
      element.className = 'article-block'
      element.dataset.role = block.role
      element.textContent = blockText(article, block)
      return element
    }),
  )
  return text
}

/** Recogito counts the text of the elements, which have no LF between them: one fewer for each block before. */
function annotationOf(article: MadeArticle, { annotationId, verdict, spans: [span] }: MadeHighlight): TextAnnotation {
  const before = article.blocks.findLastIndex(({ start }) => start <= span.start)
  const selector = {
    quote: article.text.slice(span.start, span.end),
    start: span.start - before,
    end: span.end - before,
  }
  return {
    id: annotationId,
    bodies: [],
    properties: { tone: verdict?.tone },
    // The range is what Recogito finds itself; its type has no word for "not yet".
    target: { annotation: annotationId, selector: [selector as typeof selector & { range: Range }] },
  }
}
