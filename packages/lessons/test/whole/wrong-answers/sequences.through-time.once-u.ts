// wrong: the weight counts once
// should hear: in every step
/** How far the state after n steps of h ← tanh(u · h) moves, for each bit that h is moved. */
export function memory(h: number, { u, n }: { u: number; n: number }): number {
  let slope = 1
  for (let step = 0; step < n; step++) {
    h = Math.tanh(u * h)
    slope *= 1 - h ** 2
  }
  return u * slope
}
