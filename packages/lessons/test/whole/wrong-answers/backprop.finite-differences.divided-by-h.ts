// wrong: divides by h and not by 2h: everything is twice too large
// should hear: 2h|2 ?[*·] ?h|twice|double|half|whole distance|factor
const h = 1e-4

/** The gradient of f at x by central differences, one entry after the other. */
export function numericGradient(f: (x: number[]) => number, x: number[]): number[] {
  return x.map((_, i) => {
    const up = [...x]
    const down = [...x]
    up[i] += h
    down[i] -= h
    return (f(up) - f(down)) / h
  })
}
