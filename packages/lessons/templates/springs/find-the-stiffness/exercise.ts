/** A stretch, and the force that was measured there. */
export type Point = readonly [stretch: number, force: number]

/** The stiffness after each step downhill on the mean squared error, from k = 0. */
export function* findTheStiffness(points: readonly Point[], rate: number): Generator<number> {
  let k = 0
  while (true) {
    // todo: take a step against the slope of the error
    const slopes = points.map(([x, force]) => 2 * (k * x - force) * x)
    k -= (rate * slopes.reduce((sum, slope) => sum + slope, 0)) / points.length
    // end
    yield k
  }
}
