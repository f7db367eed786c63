/** How much f moves for each 1 that x does, seen by one nudge of h. */
export function slope(f: (x: number) => number, x: number, h: number): number {
  // todo: look, nudge, look again, and divide
  return (f(x + h) - f(x)) / h
  // end
}
