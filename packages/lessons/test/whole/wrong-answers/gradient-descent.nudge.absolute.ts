// wrong: takes the size of the difference
// should hear: sign|below zero|negative|size|Math.abs
/** How much f moves for each bit that x does, seen by one nudge of h. */
export function slope(f: (x: number) => number, x: number, h: number): number {
  return Math.abs(f(x + h) - f(x)) / h
}
