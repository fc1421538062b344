import { madeArticle } from '../made-article.ts'
import { madeHighlights } from '../made-highlights.ts'
import { countFrames, nextFrame } from './frames.ts'
import { watchLatencies } from './latencies.ts'
import type { Given } from './subject.ts'
import type { SubjectKey } from './subjects.ts'
import { SUBJECTS } from './subjects.ts'

/** Nothing takes that long that is going to be painted at all. */
const GIVE_UP_MS = 20_000

const ARTICLE_CHARACTERS = 19_000
/** The height of a line of an article, in CSS pixels: see ui/article.css. */
const LINE = 30

const ARTICLE_SEED = 4
const HIGHLIGHTS_SEED = 7

const article = madeArticle(ARTICLE_CHARACTERS, ARTICLE_SEED)
const latencies = watchLatencies(window)
const { hovered: onHover } = latencies

function given(count: number): Given {
  const place = document.querySelector<HTMLElement>('#place')
  if (!place) throw new RangeError('The page has no place for a subject')
  return { place, article, highlights: madeHighlights(article, count, HIGHLIGHTS_SEED), onHover }
}

/** Loads the fonts and lets the browser compile what the subject runs. */
async function warm(key: SubjectKey): Promise<void> {
  const { destroy } = SUBJECTS[key](given(100))
  await document.fonts.ready
  await settle()
  destroy()
  await settle()
}

/** Shows the article without annotations. */
async function startEmpty(key: SubjectKey): Promise<void> {
  SUBJECTS[key](given(0))
  await settle()
}

async function settle(): Promise<void> {
  for (let frames = 0; frames < 10; frames += 1) await nextFrame()
}

/**
 * Sets the subject up for good. `mount` is its set-up and the layout of the page after it; `firstPaint` ends with the
 * frame after the first one that has highlights, `whole` with the one after that in which none in view is missing;
 * `NaN` where none ever has.
 */
async function start(key: SubjectKey, count: number): Promise<{ mount: number; firstPaint: number; whole: number }> {
  const all = given(count)
  await nextFrame()
  const begun = performance.now()
  const { isDrawn, isWhole = isDrawn } = SUBJECTS[key](all)
  all.place.getBoundingClientRect()
  const mount = performance.now() - begun
  const firstPaint = await timeOf(isDrawn, begun)
  return { mount, firstPaint, whole: isWhole() ? firstPaint : await timeOf(isWhole, begun) }
}

/** Milliseconds from `begun` to the frame after the first one in which something is so. */
async function timeOf(isSo: () => boolean, begun: number): Promise<number> {
  do await nextFrame()
  while (!isSo() && performance.now() - begun < GIVE_UP_MS)
  const came = isSo()
  const time = (await nextFrame()) - begun
  return came ? time : Number.NaN
}

/** Points on the lines of the paragraphs that can be seen, three a line, from top to bottom. */
function pointsInText(): { x: number; y: number }[] {
  const lines = [...document.querySelectorAll(".article-block[data-role='paragraph']")].flatMap((paragraph) => {
    const { left, width, top, bottom } = paragraph.getBoundingClientRect()
    const count = Math.floor((bottom - top) / LINE)
    return Array.from({ length: count }, (_, i) => ({ left, width, y: top + (i + 0.5) * LINE }))
  })
  const seen = lines.filter(({ y }) => y > 0 && y < innerHeight)
  return seen.flatMap(({ left, width, y }) => [0.2, 0.5, 0.8].map((share) => ({ x: left + width * share, y })))
}

const PAGE = { warm, start, startEmpty, pointsInText, countFrames, takeLatencies: latencies.take }

/** What the bench asks of the page. */
export type Page = typeof PAGE

declare global {
  interface Window {
    rendering: Page
  }
}

window.rendering = PAGE
