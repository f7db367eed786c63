// wrong: sorts by a random comparison
// should hear: equally|compar|fair|likely|order
export interface Chance {
  integer(low: number, high: number): number
}

export function shuffle<T>(items: readonly T[], { rng }: { rng: Chance }): T[] {
  return [...items].sort(() => rng.integer(0, 3) - 1)
}
