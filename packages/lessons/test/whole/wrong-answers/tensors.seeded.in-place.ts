// wrong: shuffles what was handed in
// should hear: handed in|list itself|stays|changes its argument
export interface Chance {
  integer(low: number, high: number): number
}

export function shuffle<T>(items: readonly T[], { rng }: { rng: Chance }): T[] {
  const out = items as T[]
  for (let i = out.length - 1; i > 0; i--) {
    const j = rng.integer(0, i + 1)
    ;[out[i], out[j]] = [out[j], out[i]]
  }
  return out
}
