// wrong: h ^ 2
// should hear: \*\*
/** How far the state after n steps of h ← tanh(u · h) moves, for each bit that h is moved. */
export function memory(h: number, { u, n }: { u: number; n: number }): number {
  let slope = 1
  for (let step = 0; step < n; step++) {
    h = Math.tanh(u * h)
    slope *= u * (1 - h ^ 2)
  }
  return slope
}
