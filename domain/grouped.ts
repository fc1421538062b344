/**
 * Finds the things of a table by something they have in common, such as their claim. A table never changes, so each
 * is sorted once, and every question after that costs as much as its answer; what `keyOf` calls `null` is left out.
 */
export function grouped<T>(
  keyOf: (thing: T, id: string) => string | null,
): (table: Readonly<Record<string, T>>, key: string) => readonly (readonly [id: string, thing: T])[] {
  const known = new WeakMap<Readonly<Record<string, T>>, ReadonlyMap<string, readonly (readonly [string, T])[]>>()
  return (table, key) => {
    const groups = known.get(table) ?? groupsOf(table, keyOf)
    known.set(table, groups)
    return groups.get(key) ?? []
  }
}

function groupsOf<T>(
  table: Readonly<Record<string, T>>,
  keyOf: (thing: T, id: string) => string | null,
): ReadonlyMap<string, readonly (readonly [string, T])[]> {
  const groups = new Map<string, (readonly [string, T])[]>()
  for (const entry of Object.entries(table)) {
    const key = keyOf(entry[1], entry[0])
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return groups
}
