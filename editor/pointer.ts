import { Plugin } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { afterOpen, openIds } from './annotation-commands.ts'

/** What the pointer tells. */
export type PointerOptions = {
  /** The button went down in the text, or up again anywhere; `exact` when Alt was held as it went up. */
  readonly onPress: (pressed: boolean, exact: boolean) => void
  readonly onOpen?: (annotationIds: readonly string[]) => void
  readonly onHover?: (annotationIds: readonly string[]) => void
  readonly onSiteText: (action: string, ids: readonly string[], button: HTMLElement) => void
}

/** Clicks on highlights, numbers and site text, and what lies under the pointer. */
export function pointer(options: PointerOptions): Plugin {
  return new Plugin({ view: (view) => listening(view, options) })
}

/** Listeners of our own, because ProseMirror passes on no event from inside a widget. */
function listening(view: EditorView, options: PointerOptions): { destroy(): void } {
  const ended = new AbortController()
  const { signal } = ended
  const { dom } = view
  const page = dom.ownerDocument
  let hovered = ''
  const hover = (ids: readonly string[]) => {
    if (ids.join(' ') === hovered) return
    hovered = ids.join(' ')
    options.onHover?.(ids)
  }
  dom.addEventListener('mousedown', (event) => press(event, options), { signal })
  page.addEventListener('mouseup', (event) => options.onPress(false, event.altKey), { signal })
  // A drag of selected words ends without a mouseup; its selection stays as it was.
  page.addEventListener('dragend', () => options.onPress(false, true), { signal })
  dom.addEventListener('click', (event) => clicked(view, event, options), { signal })
  dom.addEventListener('mouseover', (event) => hover(idsUnder(event.target)), { signal })
  dom.addEventListener('mouseleave', () => hover([]), { signal })
  return { destroy: () => ended.abort() }
}

/** A button in the text does not take the focus from it when it is clicked. */
function press(event: MouseEvent, options: PointerOptions): void {
  if (closest(event.target, 'button, [role=button]')) event.preventDefault()
  else if (event.button === 0) options.onPress(true, event.altKey)
}

function clicked(view: EditorView, event: MouseEvent, options: PointerOptions): void {
  const siteText = closest(event.target, '[data-site-text]')
  if (siteText) {
    options.onSiteText(siteText.dataset.action ?? '', words(siteText.dataset.siteText), siteText)
    return
  }
  const isNumber = closest(event.target, '[data-annotation]') !== null
  const ids = idsUnder(event.target)
  if (ids.length === 0 || (!isNumber && !isPlainClick(view, event))) return
  options.onOpen?.(isNumber ? ids : afterOpen(ids, openIds(view.state)))
  // What is no text takes no focus by itself, and without one no key is heard.
  if (isNumber) view.focus()
}

/** A click that selected something, or with a modifier, is about the text. */
function isPlainClick(view: EditorView, event: MouseEvent): boolean {
  const selected = view.dom.ownerDocument.getSelection()
  return !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey && (selected?.isCollapsed ?? true)
}

/** The annotations whose number or highlight the element belongs to, as it was drawn. */
function idsUnder(target: EventTarget | null): string[] {
  const number = closest(target, '[data-annotation]')
  if (number) return words(number.dataset.annotation)
  return words(closest(target, '[data-annotations]')?.dataset.annotations)
}

function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null
}

function words(list: string | undefined): string[] {
  return list ? list.split(' ') : []
}
