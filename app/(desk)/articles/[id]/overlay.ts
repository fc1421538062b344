/** What lies above the workspace, at most one at a time. */
export type Overlay = 'none' | 'list' | 'finding' | 'details' | 'keys' | 'palette'
