/**
 * The index of the last of `list` for which `holds`, found by halving; -1 where it holds for none. It must hold for the
 * first ones and for no other: for those before some place in a sorted list.
 */
export function lastIndexWhere<T>(list: ArrayLike<T>, holds: (item: T) => boolean): number {
  let low = -1
  let high = list.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const item = list[middle]
    if (item !== undefined && holds(item)) low = middle
    else high = middle - 1
  }
  return low
}
