// wrong: draws an item for each place, some twice
// should hear: once|lost|twice|sorted|swap
export interface Chance {
  integer(low: number, high: number): number
}

export function shuffle<T>(items: readonly T[], { rng }: { rng: Chance }): T[] {
  return items.map(() => items[rng.integer(0, items.length)])
}
