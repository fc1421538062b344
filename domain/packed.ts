/** A table that says what most of its things have in common once. Its things are in groups of those with the same fields. */
export type Packed = readonly Group[]

type Thing = { readonly id: string }
type Fields = Readonly<Record<string, unknown>>
type Group = {
  /** The fields that things have which do not say otherwise. */
  readonly usual: Fields
  readonly things: readonly Fields[]
}

/** `table` packed. Its things hold plain JSON and are kept under their id; their order within the table is not kept. */
export function pack<T extends Thing>(table: Readonly<Record<string, T>>): Packed {
  const groups = Map.groupBy<string, Fields>(Object.values(table), (thing) => Object.keys(thing).join())
  return [...groups.values()].map((things) => {
    const usual = usualOf(things)
    return { usual, things: things.map((thing) => without(thing, usual)) }
  })
}

/** The reverse of `pack`. `T` is what was packed. */
export function unpack<T extends Thing>(packed: Packed): Readonly<Record<string, T>> {
  const table: Record<string, T> = {}
  for (const { usual, things } of packed)
    for (const thing of things) {
      const whole = { ...usual, ...thing } as T // what was taken out of it by `pack` is put back
      table[whole.id] = whole
    }
  return table
}

/** The values that more than half of the things have. */
function usualOf(things: readonly Fields[]): Fields {
  const keys = Object.keys(things[0] ?? {})
  return Object.fromEntries(keys.flatMap((key) => mostHave(things, key)))
}

function mostHave(things: readonly Fields[], key: string): [string, unknown][] {
  const values = Map.groupBy(things, (thing) => comparable(thing[key]))
  const [same] = [...values.values()].filter(({ length }) => length > things.length / 2)
  return same?.[0] ? [[key, same[0][key]]] : []
}

function without(thing: Fields, usual: Fields): Fields {
  const own = Object.entries(thing).filter(
    ([key, value]) => !(key in usual) || comparable(value) !== comparable(usual[key]),
  )
  return Object.fromEntries(own)
}

/** What two values have in common if they are the same, and only then. Most are no objects, which are compared as they are. */
function comparable(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? OBJECT + JSON.stringify(value) : value
}

/** No text begins so, as no database keeps a NUL: an object is never taken for a text that says the same. */
const OBJECT = '\u0000'
