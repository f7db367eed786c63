// wrong: nudges after all, with a large step
// should hear: comes near only
/** How far the state after n steps of h ← tanh(u · h) moves, for each bit that h is moved. */
export function memory(h: number, { u, n }: { u: number; n: number }): number {
  let a = h
  let b = h + 0.001
  for (let step = 0; step < n; step++) {
    a = Math.tanh(u * a)
    b = Math.tanh(u * b)
  }
  return (b - a) / 0.001
}
