// wrong: subtracts the left ReLU, which makes a straight line out of the V
// should hear: \bleft|\badd\b|plus|sign|minus|subtract|straight|\bline\b|negative
const relu = (x: number) => Math.max(0, x)

/** A V with its corner at 0: up to the right and up to the left. */
export function vee(x: number): number {
  return relu(x) - relu(-x)
}

/** Through (−2, 4), (−1, 1), (0, 0), (1, 1), (2, 4), and straight in between. */
export function bent(x: number): number {
  return vee(x) + 2 * relu(x - 1) + 2 * relu(-x - 1)
}
