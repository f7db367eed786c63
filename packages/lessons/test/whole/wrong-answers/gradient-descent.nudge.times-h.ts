// wrong: multiplies by h
// should hear: multiply
/** How much f moves for each bit that x does, seen by one nudge of h. */
export function slope(f: (x: number) => number, x: number, h: number): number {
  return (f(x + h) - f(x)) * h
}
