/** What lies above the page: lists, menus, small cards. */
export const OVERLAY =
  'rounded-md border border-rule bg-paper-raised text-ink shadow-overlay data-entering:animate-appear data-exiting:animate-vanish'

/** One row of a list or a menu. */
export const ITEM =
  'flex cursor-pointer items-center gap-2 rounded-sm px-2.5 py-1.5 text-base outline-none data-focused:bg-accent-wash data-selected:font-semibold data-disabled:cursor-default data-disabled:text-ink-faint pointer-coarse:min-h-11'
