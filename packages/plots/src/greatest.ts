// The greatest of any number of numbers. `Math.max(...list)` hands every number over as an argument of its own, and there
// is room for some 100,000 of them.

/** The greatest number of a list; `least` when none is greater. */
export function greatest(list: Iterable<number>, least = 0): number {
  let most = least
  for (const x of list) if (x > most) most = x
  return most
}
