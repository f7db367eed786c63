// wrong: goes through the five points with x², which is not straight in between
// should hear: straight|in between|between the|1\.5|only ReLUs|nothing but ReLU|curve|parabola
const relu = (x: number) => Math.max(0, x)

/** A V with its corner at 0: up to the right and up to the left. */
export function vee(x: number): number {
  return relu(x) + relu(-x)
}

/** Through (−2, 4), (−1, 1), (0, 0), (1, 1), (2, 4), and straight in between. */
export function bent(x: number): number {
  return x ** 2
}
