// wrong: nudges all entries at once
// should hear: all|at once|one (entry|at a time)|every|others
const h = 1e-4

/** The gradient of f at x by central differences, one entry after the other. */
export function numericGradient(f: (x: number[]) => number, x: number[]): number[] {
  return x.map((xi, i) => {
    const up = x.map(v => v + h)
    const down = x.map(v => v - h)
    return (f(up) - f(down)) / (2 * h)
  })
}
