// wrong: multiplies by x²
// should hear: x twice
export function partials(x: number[], y: number[], w: number, b: number): [number, number] {
  const n = x.length
  const e = x.map((v, i) => w * v + b - y[i]!)
  const S = (a: number[]) => a.reduce((p, q) => p + q, 0)
  return [2 * S(e.map((v, i) => v * x[i]! * x[i]!)) / n, 2 * S(e) / n]
}
