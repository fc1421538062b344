import { workspaceWords as words } from '../../../../domain/words/workspace.ts'

/** Paragraphs of the empty page that stands in for the article, by their width. */
const LINES = ['w-full', 'w-11/12', 'w-full', 'w-10/12', 'w-full', 'w-2/3']

/** What stands where the article will be, in its place and size, until it is there. */
export function StandIn() {
  return (
    <main id="content" tabIndex={-1} className="min-h-dvh pt-14 outline-none">
      <div role="status" className="sr-only">
        {/* Next reads the first h1 of a page without a title to screen readers, and keeps it in an alert for good. */}
        {/* biome-ignore lint/a11y/useSemanticElements: an h1 would stand in that alert long after the article is there. */}
        <div role="heading" aria-level={1}>
          {words.loading}
        </div>
      </div>
      <div aria-hidden="true" className="mx-auto flex max-w-[42.5rem] animate-pulse flex-col gap-3 px-5 pt-10">
        <div className="mb-4 h-8 w-3/4 rounded-sm bg-paper-sunken" />
        {LINES.map((width, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change.
          <div key={line} className={`h-4 rounded-sm bg-paper-sunken ${width}`} />
        ))}
      </div>
    </main>
  )
}
