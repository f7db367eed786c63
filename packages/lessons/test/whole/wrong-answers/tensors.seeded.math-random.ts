// wrong: Math.random
// should hear: Math.random|seed|chance
export interface Chance {
  integer(low: number, high: number): number
}

export function shuffle<T>(items: readonly T[], { rng }: { rng: Chance }): T[] {
  const out = [...items]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1))
    ;[out[i], out[j]] = [out[j], out[i]]
  }
  return out
}
