/** A source of chance: a whole number from low up to, but without, high; each is equally likely. */
export interface Chance {
  integer(low: number, high: number): number
}

/** A shuffled copy: every order is equally likely, and the same chance gives the same order. */
export function shuffle<T>(items: readonly T[], { rng }: { rng: Chance }): T[] {
  // todo: from the last place to the second, swap with a place drawn from those not done yet
  const shuffled = [...items]
  for (let last = shuffled.length - 1; last > 0; last--) {
    const drawn = rng.integer(0, last + 1)
    ;[shuffled[last], shuffled[drawn]] = [shuffled[drawn], shuffled[last]]
  }
  return shuffled
  // end
}
