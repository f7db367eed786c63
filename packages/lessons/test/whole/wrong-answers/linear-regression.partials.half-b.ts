// wrong: a 2 is missing in ∂b
// should hear: half of what
export function partials(x: number[], y: number[], w: number, b: number): [number, number] {
  const n = x.length
  const e = x.map((v, i) => w * v + b - y[i]!)
  const S = (a: number[]) => a.reduce((p, q) => p + q, 0)
  return [2 * S(e.map((v, i) => v * x[i]!)) / n, S(e) / n]
}
