// Waves, and curves that level off. int32 becomes float32. PyTorch: the functions of the same names.

import { fractional } from './loops/map.ts'

/**
 * The sine; x in radians.
 *
 * @example
 * console.log(sin(tensor([0, Math.PI / 2])).toArray()) // [ 0, 1 ]
 */
export const sin = fractional('sin', Math.sin)

/**
 * The cosine; x in radians.
 *
 * @example
 * console.log(cos(tensor([0, Math.PI])).toArray()) // [ 1, -1 ]
 */
export const cos = fractional('cos', Math.cos)

/**
 * The tangent; x in radians.
 *
 * @example
 * console.log(tan(tensor([0, Math.PI / 4]))) // tensor([0., 1.])
 */
export const tan = fractional('tan', Math.tan)

/**
 * (eˣ - e⁻ˣ) / (eˣ + e⁻ˣ), between -1 and 1.
 *
 * @example
 * console.log(tanh(tensor([0, 1]))) // tensor([0.0000, 0.7616])
 */
export const tanh = fractional('tanh', Math.tanh, 'tanh')

/**
 * erf(x) = 2/√π · e^(-x²) · Σ x · (2x²)ⁿ / (1·3·5···(2n+1)). All terms have the same sign, so nothing
 * cancels (Abramowitz and Stegun, 1964, 7.1.6). Beyond 6 the result is ±1 in double precision.
 */
function errorFunction(x: number): number {
  if (!(Math.abs(x) < 6)) return Math.sign(x)
  let term = x
  let sum = x
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
    term *= (2 * x * x) / (2 * n + 1)
    sum += term
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum
}

/**
 * The error function, between -1 and 1: how much of a bell curve of deviation 1/√2 lies within ±x, with the sign of x.
 *
 * @example
 * console.log(erf(tensor([-1, 0, 1]))) // tensor([-0.8427,  0.0000,  0.8427])
 */
export const erf = fractional('erf', errorFunction, 'erf')
