// wrong: draws the V with Math.abs, where two ReLUs were asked for
// should hear: Math\.abs|two ReLUs
const relu = (x: number) => Math.max(0, x)

/** A V with its corner at 0: up to the right and up to the left. */
export function vee(x: number): number {
  return Math.abs(x)
}

/** Through (−2, 4), (−1, 1), (0, 0), (1, 1), (2, 4), and straight in between. */
export function bent(x: number): number {
  return vee(x) + 2 * relu(x - 1) + 2 * relu(-x - 1)
}
