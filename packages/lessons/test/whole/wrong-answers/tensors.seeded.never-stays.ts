// wrong: integer(0, i)
// should hear: stay|own place|upper
export interface Chance {
  integer(low: number, high: number): number
}

export function shuffle<T>(items: readonly T[], { rng }: { rng: Chance }): T[] {
  const out = [...items]
  for (let i = out.length - 1; i > 0; i--) {
    const j = rng.integer(0, i)
    ;[out[i], out[j]] = [out[j], out[i]]
  }
  return out
}
