// wrong: gives the difference of the two looks
// should hear: divide|how far f moved|slope
/** How much f moves for each bit that x does, seen by one nudge of h. */
export function slope(f: (x: number) => number, x: number, h: number): number {
  const before = f(x)
  const after = f(x + h)
  return after - before
}
