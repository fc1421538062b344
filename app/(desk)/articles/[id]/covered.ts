/** How far from the window's edges what is looked at has to be, CSS pixels: clear of the bar above, a line of air below. */
export const COVERED = { above: 72, below: 32 }
