// wrong: u to the power of n
// should hear: weight only
/** How far the state after n steps of h ← tanh(u · h) moves, for each bit that h is moved. */
export function memory(h: number, { u, n }: { u: number; n: number }): number {
  return u ** n
}
