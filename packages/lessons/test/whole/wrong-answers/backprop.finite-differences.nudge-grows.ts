// wrong: nudges further where x is large
// should hear: nudge grows|the h that is given
const h = 1e-4

/** The gradient of f at x by central differences, one entry after the other. */
export function numericGradient(f: (x: number[]) => number, x: number[]): number[] {
  return x.map((v, i) => {
    const step = h * Math.max(1, Math.abs(v))
    const up = [...x]
    const down = [...x]
    up[i] += step
    down[i] -= step
    return (f(up) - f(down)) / (2 * step)
  })
}
