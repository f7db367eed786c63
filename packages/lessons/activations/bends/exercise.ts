const relu = (x: number) => Math.max(0, x)

/** A V with its corner at 0: up to the right and up to the left. */
export function vee(x: number): number {
  // todo: add up two ReLUs
  return relu(x) + relu(-x)
  // end
}

/** Through (−2, 4), (−1, 1), (0, 0), (1, 1), (2, 4), and straight in between. */
export function bent(x: number): number {
  // todo: add two more ReLUs to the V
  return vee(x) + 2 * relu(x - 1) + 2 * relu(-x - 1)
  // end
}
