import { createElement, Fragment, type ReactNode } from 'react'
import type { Prose, ProseBlock, ProseMark, ProseText as Run } from '../domain/prose.ts'

/** Running text of the desk's own, to read. */
export function ProseText({ prose }: { readonly prose: Prose }) {
  return <div className="flex flex-col gap-3 leading-relaxed">{inOrder(prose.map(block))}</div>
}

/** Children that need no keys: prose has no ids, and what is shown here does not change in place. */
function inOrder(children: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...children)
}

function block(one: ProseBlock): ReactNode {
  switch (one.type) {
    case 'paragraph':
      return <p className="min-h-[1lh]">{inOrder(one.content.map(run))}</p>
    case 'quotation':
      return (
        <blockquote className="border-s-2 border-rule-strong ps-4 text-ink-muted">
          {inOrder(one.content.map(block))}
        </blockquote>
      )
    case 'bulletList':
      return <ul className="list-disc ps-5">{inOrder(one.items.map(item))}</ul>
    case 'orderedList':
      return <ol className="list-decimal ps-5">{inOrder(one.items.map(item))}</ol>
  }
}

function item(content: Prose): ReactNode {
  return <li>{inOrder(content.map(block))}</li>
}

function run({ text, marks }: Run): ReactNode {
  return marks.reduceRight<ReactNode>((inner, mark) => marked(mark, inner), text)
}

function marked(mark: ProseMark, inner: ReactNode): ReactNode {
  switch (mark.type) {
    case 'strong':
      return <strong>{inner}</strong>
    case 'em':
      return <em>{inner}</em>
    case 'link':
      return <OutsideLink href={mark.href}>{inner}</OutsideLink>
  }
}

/** A link out of the desk: only to the web, in a window of its own that cannot reach back or say where it came from. */
export function OutsideLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  if (!/^https?:\/\//i.test(href)) return children
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow" className="text-accent underline">
      {children}
    </a>
  )
}
