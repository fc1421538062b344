import type { Page } from '@playwright/test'
import type { Edit, Stint, Turn } from './recordings/recording.ts'
import { explanationOn } from './two-members.ts'

/** Carries out one person's part of a turn on their page. */
export async function carryOutStint(page: Page, { paragraph, edits }: Stint, byKeys: boolean): Promise<void> {
  await explanationOn(page).focus()
  if (!byKeys) return explanationOn(page).evaluate(editIn, { paragraph, edits, isTyping: true })
  let caret: number | null = null
  for (const edit of edits) caret = await pressKeys(page, paragraph, edit, caret)
}

/** Begins a paragraph, or joins two. */
export async function carryOutSolo(page: Page, turn: Exclude<Turn, { readonly a: Stint }>): Promise<void> {
  const [paragraph, offset] = 'split' in turn ? turn.split : [turn.join, 0]
  await explanationOn(page).focus()
  await select(page, paragraph, offset, 0)
  await page.keyboard.press('split' in turn ? 'Enter' : 'Backspace')
}

/** The keys of an edit; the answer is where they leave the caret. The mouse is used where it is not there already. */
async function pressKeys(page: Page, paragraph: number, [offset, removed, text]: Edit, caret: number | null) {
  const isBackspace = removed === 1 && caret === offset + 1
  if (!isBackspace && (removed > 0 || caret !== offset)) await select(page, paragraph, offset, removed)
  if (removed > 0) await page.keyboard.press('Backspace')
  if (text !== '') await page.keyboard.insertText(text)
  return offset + text.length
}

/** Selects letters of a paragraph, as a drag of the mouse does; the editor takes it over when the browser tells it. */
async function select(page: Page, paragraph: number, offset: number, length: number): Promise<void> {
  const what: Editing = { paragraph, edits: [[offset, length, '']], isTyping: false }
  await explanationOn(page).evaluate(editIn, what)
  await page.evaluate(() => new Promise((told) => requestAnimationFrame(told)))
}

/** What is done in the page. */
type Editing = { readonly paragraph: number; readonly edits: readonly Edit[]; readonly isTyping: boolean }

/**
 * In the page: selects what each edit is about, passing over what is only drawn in the text, and carries it out by the
 * browser's own editing commands, letting the page breathe after each.
 */
async function editIn(root: Element, { paragraph, edits, isTyping }: Editing): Promise<void> {
  const pointAt = (block: Element, offset: number): [Node, number] => {
    let left = offset
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('[contenteditable="false"]')) continue
      const length = node.textContent?.length ?? 0
      if (left <= length) return [node, left]
      left -= length
    }
    if (left > 0) throw new Error(`Paragraph ${paragraph} ends before ${offset}`)
    return [block, 0]
  }
  for (const [offset, removed, text] of edits) {
    const block = root.children[paragraph]
    if (!block) throw new Error(`There is no paragraph ${paragraph}`)
    window.getSelection()?.setBaseAndExtent(...pointAt(block, offset), ...pointAt(block, offset + removed))
    if (!isTyping) continue
    if (removed > 0) document.execCommand('delete')
    if (text !== '') document.execCommand('insertText', false, text)
    await new Promise((breathed) => setTimeout(breathed))
  }
}
