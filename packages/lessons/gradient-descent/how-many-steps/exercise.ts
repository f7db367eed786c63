/** What one step makes of the distance from the bottom of a bowl of curvature c: the distance times this. */
export function factor(lr: number, c: number): number {
  // todo: the rule behind the table
  return 1 - lr * c
  // end
}

/** Every rate below it arrives at the bottom of such a bowl, every rate above it explodes. */
export function largestRate(c: number): number {
  // todo: the rate at which a step only changes the side
  return 2 / c
  // end
}
