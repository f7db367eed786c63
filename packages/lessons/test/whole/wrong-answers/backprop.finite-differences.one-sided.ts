// wrong: nudges to one side only
// should hear: one.?sid|both (sides|ways|directions)|central|one side|other side|[-−] ?h\b
const h = 1e-4

/** The gradient of f at x by central differences, one entry after the other. */
export function numericGradient(f: (x: number[]) => number, x: number[]): number[] {
  const before = f(x)
  return x.map((_, i) => {
    const up = [...x]
    up[i] += h
    return (f(up) - before) / h
  })
}
