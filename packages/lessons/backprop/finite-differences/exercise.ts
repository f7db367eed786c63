const h = 1e-4

/** The gradient of f at x by central differences, one entry after the other. */
export function numericGradient(f: (x: number[]) => number, x: number[]): number[] {
  // todo: nudge each entry up and down by h, and divide the difference by 2h
  return x.map((xi, i) => {
    const up = x.with(i, xi + h)
    const down = x.with(i, xi - h)
    return (f(up) - f(down)) / (2 * h)
  })
  // end
}
