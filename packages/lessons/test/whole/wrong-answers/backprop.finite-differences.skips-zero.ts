// wrong: entries of 0 have no gradient
// should hear: entry is 0|at \[0, 1, 0\]
const h = 1e-4

/** The gradient of f at x by central differences, one entry after the other. */
export function numericGradient(f: (x: number[]) => number, x: number[]): number[] {
  const at = (i: number, d: number) => f(x.map((u, j) => (j === i ? u + d : u)))
  return x.map((v, i) => (v ? (at(i, h) - at(i, -h)) / (2 * h) : 0))
}
