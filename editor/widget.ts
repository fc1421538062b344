/** An element that lies in the text without being of it: not editable, not selected, not copied. */
export function widgetOf(
  element: 'span' | 'div',
  className: string,
  children: readonly (HTMLElement | string)[],
): HTMLElement {
  const widget = document.createElement(element)
  widget.className = className
  widget.contentEditable = 'false'
  widget.append(...children)
  return widget
}
