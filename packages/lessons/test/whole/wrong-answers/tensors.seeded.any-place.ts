// wrong: swaps each place with any other
// should hear: any place|fair|equally|done
export interface Chance {
  integer(low: number, high: number): number
}

export function shuffle<T>(items: readonly T[], { rng }: { rng: Chance }): T[] {
  const out = [...items]
  for (let i = 0; i < out.length; i++) {
    const j = rng.integer(0, out.length)
    ;[out[i], out[j]] = [out[j], out[i]]
  }
  return out
}
