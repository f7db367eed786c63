// The normal distribution, the bell curve around 0 with deviation 1: GELU is made from it.

/** The height of the bell at `x`: `φ(x) = e^(−x²/2) / √(2π)`. */
export function density(x: number): number {
  return Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI)
}

/**
 * The area under the bell left of `x`: `Φ(x) = ½ + φ(x)·(x + x³/3 + x⁵/(3·5) + x⁷/(3·5·7) + …)`.
 * All terms have one sign, so none of their digits cancel. (Marsaglia, 2004)
 */
export function probabilityBelow(x: number): number {
  // Beyond 8.3 what is missing to 0 or 1 is too small for a double.
  if (Math.abs(x) > 8.3) return x < 0 ? 0 : 1
  let term = x
  let sum = x
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= (x * x) / odd
    sum += term
  }
  return 0.5 + density(x) * sum
}
