// wrong: looks half a nudge to each side
// should hear: half a nudge
/** How much f moves for each bit that x does, seen by one nudge of h. */
export function slope(f: (x: number) => number, x: number, h: number): number {
  return (f(x + h / 2) - f(x - h / 2)) / h
}
