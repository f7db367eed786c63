// wrong: sorts by one of a thousand numbers
// should hear: too few
export interface Chance { integer(low: number, high: number): number }
export function shuffle<T>(items: readonly T[], { rng }: { rng: Chance }): T[] {
  const a = [...items]
  const k = a.map((v) => [rng.integer(0, 1000), v] as const); k.sort((p, q) => p[0] - q[0]); return k.map((p) => p[1])
  return a
}
