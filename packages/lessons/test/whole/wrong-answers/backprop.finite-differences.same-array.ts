// wrong: up and down are the same array as x, so the two nudges cancel out
// should hear: \bcop(y|ies)\b|same array|alias|cancel|one array|chang\w+ (x|its|the|your)|nudges?.{0,30}same|always (0|zero)|(all|every).{0,20}(0|zero)
const h = 1e-4

/** The gradient of f at x by central differences, one entry after the other. */
export function numericGradient(f: (x: number[]) => number, x: number[]): number[] {
  return x.map((_, i) => {
    const up = x
    const down = x
    up[i] += h
    down[i] -= h
    return (f(up) - f(down)) / (2 * h)
  })
}
