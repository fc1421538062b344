import type { Node } from 'prosemirror-model'
import { Decoration } from 'prosemirror-view'
import { EDITOR_WORDS, siteTextGroupName, siteTextName } from '../domain/words/editor.ts'
import { blockSpans, positionAt } from './article-document.ts'
import type { SiteTextMark } from './marks.ts'
import type { SiteTextGroup } from './site-text-groups.ts'
import { blocksCovered, extentOf } from './site-text-groups.ts'
import { widgetOf } from './widget.ts'

type ButtonWords = { readonly action: 'show' | 'hide' | 'keep'; readonly word: string; readonly label: string }

/**
 * The thin line that stands for a group of site text: what it is, and a button
 * that shows or hides it. Between two blocks where it covers a block, else inside
 * the line. Its buttons carry `data-site-text` (ids) and `data-action`.
 */
export function groupWidget(doc: Node, group: SiteTextGroup, keepable: boolean): Decoration {
  const [covered] = blocksCovered(group, blockSpans(doc))
  const block = covered === undefined ? undefined : blockSpans(doc)[covered]
  const position = block ? positionAt(doc, block.start) - 1 : positionAt(doc, extentOf(group).start)
  const ids = group.members.map(({ id }) => id)
  return Decoration.widget(position, () => groupElement(group, block ? 'div' : 'span', keepable), {
    ...ASIDE,
    key: ['site-text', ...ids, ...group.members.map(({ reason }) => reason), group.shown, keepable].join(' '),
  })
}

/** The name of one shown piece of several, with a button that keeps it as the article's text. */
export function memberWidget(doc: Node, member: SiteTextMark, keepable: boolean): Decoration {
  const index = blockSpans(doc).findIndex((block) => block.start === member.start)
  const position = positionAt(doc, member.start) - (index < 0 ? 0 : 1)
  return Decoration.widget(position, () => memberElement(member, index < 0 ? 'span' : 'div', keepable), {
    ...ASIDE,
    key: ['site-text-member', member.id, member.reason, keepable].join(' '),
  })
}

const ASIDE = { side: -1, ignoreSelection: true, stopEvent: () => true }

function groupElement({ members, shown }: SiteTextGroup, element: 'span' | 'div', keepable: boolean): HTMLElement {
  const name = siteTextGroupName(members.map(({ reason }) => reason))
  const ids = members.map(({ id }) => id)
  const toggle = buttonOf(ids, shown ? hideWords(name) : showWords(name))
  toggle.setAttribute('aria-expanded', String(shown))
  const keep = shown && keepable && members.length === 1 ? [SEPARATOR, buttonOf(ids, keepWords(name))] : []
  const words = shown ? EDITOR_WORDS.siteTextShown(name) : EDITOR_WORDS.siteTextHidden(name)
  return widgetOf(element, 'site-text-line', [words, SEPARATOR, toggle, ...keep])
}

function memberElement({ id, reason }: SiteTextMark, element: 'span' | 'div', keepable: boolean): HTMLElement {
  const name = siteTextName(reason)
  const keep = keepable ? [SEPARATOR, buttonOf([id], keepWords(name))] : []
  return widgetOf(element, 'site-text-name', [name, ...keep])
}

const SEPARATOR = ' · '

function showWords(name: string): ButtonWords {
  return { action: 'show', word: EDITOR_WORDS.show, label: EDITOR_WORDS.showSiteText(name) }
}

function hideWords(name: string): ButtonWords {
  return { action: 'hide', word: EDITOR_WORDS.hideAgain, label: EDITOR_WORDS.hideSiteText(name) }
}

function keepWords(name: string): ButtonWords {
  return { action: 'keep', word: EDITOR_WORDS.keepAsArticle, label: EDITOR_WORDS.keepSiteText(name) }
}

function buttonOf(ids: readonly string[], { action, word, label }: ButtonWords): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'site-text-button'
  button.textContent = word
  button.dataset.siteText = ids.join(' ')
  button.dataset.action = action
  button.setAttribute('aria-label', label)
  return button
}
