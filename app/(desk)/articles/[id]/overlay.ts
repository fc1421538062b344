import { WAITING } from './later/waiting.ts'

/** What lies above the workspace, at most one at a time. */
export type Overlay = 'none' | 'list' | 'finding' | 'details' | 'keys' | 'palette'

/** What has the keys to itself while it is open, as a selector. */
export const KEEPS_KEYS = `[role="menu"], [role="listbox"], [role="dialog"], [role="alertdialog"], ${WAITING}`
