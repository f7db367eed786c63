// wrong: nudges by 1e-6 whatever h is
// should hear: h\b|nudge|own
/** How much f moves for each bit that x does, seen by one nudge of h. */
export function slope(f: (x: number) => number, x: number, h: number): number {
  const tiny = 1e-6
  return (f(x + tiny) - f(x)) / tiny
}
