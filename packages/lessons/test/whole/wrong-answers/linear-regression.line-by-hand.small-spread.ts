// wrong: a spread below 1e-9 is none
// should hear: small spread
const mean = (values: number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length
export function leastSquares(x: number[], y: number[]): { weight: number; bias: number } {
   const mx = mean(x), my = mean(y); let p = 0, q = 0; for (let i = 0; i < x.length; i++) { p += (x[i]! - mx) * (y[i]! - my); q += (x[i]! - mx) ** 2 } if (q < 1e-9) throw new RangeError("all x equal"); const weight = p / q; return { weight, bias: my - weight * mx }
}
