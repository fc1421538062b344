import { widgetWords } from '../domain/words/widgets.ts'

/** About as many as fill a window. */
const ROWS = ['w-3/5', 'w-4/5', 'w-2/5', 'w-3/4', 'w-1/2', 'w-2/3']

/** The place of a list that is on its way. It shows after a moment only, and stands still. */
export function RowsSkeleton() {
  return (
    <div role="status" className="animate-late border-t border-rule">
      <span className="sr-only">{widgetWords.loading}</span>
      {ROWS.map((width) => (
        <div key={width} aria-hidden="true" className="flex flex-col gap-3 border-b border-rule py-5 sm:px-3">
          <div className={`h-4 rounded-sm bg-paper-sunken ${width}`} />
          <div className="h-3 w-1/4 rounded-sm bg-paper-sunken" />
        </div>
      ))}
    </div>
  )
}
