// wrong: compares the first x with the last
// should hear: first x with the last
const mean = (values: number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length
export function leastSquares(x: number[], y: number[]): { weight: number; bias: number } {
  if (x[0] === x[x.length-1]) throw new RangeError("all x are equal"); const mx = mean(x), my = mean(y); let p = 0, q = 0; for (let i = 0; i < x.length; i++) { p += (x[i]! - mx) * (y[i]! - my); q += (x[i]! - mx) ** 2 } const weight = p / q; return { weight, bias: my - weight * mx }
}
