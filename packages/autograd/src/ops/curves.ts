// Waves, and curves that level off. Their slopes are again such curves. Shapes stay as they are.

import type { TensorLike } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'

/**
 * The sine of x in radians. The slope is cos x.
 *
 * @example
 * const x = variable([0, Math.PI])
 * sum(sin(x)).backward()
 * console.log(x.grad?.toArray()) // [ 1, -1 ]
 */
export const sin = differentiable('sin', (x: TensorLike) => [
  tensor.sin(x),
  g => tensor.mul(g, tensor.cos(x)),
])

/**
 * The cosine of x in radians. The slope is -sin x.
 *
 * @example
 * const x = variable(Math.PI / 2)
 * cos(x).backward()
 * console.log(x.grad?.item()) // -1
 */
export const cos = differentiable('cos', (x: TensorLike) => [
  tensor.cos(x),
  g => tensor.neg(tensor.mul(g, tensor.sin(x))),
])

/**
 * The tangent of x in radians. The slope is 1 + tan² x.
 *
 * @example
 * const x = variable([0, Math.PI / 4])
 * sum(tan(x)).backward()
 * console.log(x.grad) // tensor([1., 2.])
 */
export const tan = differentiable('tan', (x: TensorLike) => {
  const y = tensor.tan(x)
  return [y, g => tensor.mul(g, tensor.add(1, tensor.square(y)))]
})

/**
 * tanh x = (eˣ - e⁻ˣ) / (eˣ + e⁻ˣ), between -1 and 1. The slope is 1 - tanh² x: 1 in the middle, nothing far out.
 *
 * @example
 * const x = variable([0, 1, 9])
 * sum(tanh(x)).backward()
 * console.log(x.grad?.toArray().map(slope => slope.toFixed(4))) // [ '1.0000', '0.4200', '0.0000' ]
 */
export const tanh = differentiable('tanh', (x: TensorLike) => {
  const y = tensor.tanh(x)
  return [y, g => tensor.mul(g, tensor.sub(1, tensor.square(y)))]
})

/**
 * The error function, between -1 and 1. The slope is the bell curve 2/√π · e^(-x²).
 *
 * @example
 * const x = variable([0, 1])
 * sum(erf(x)).backward()
 * console.log(x.grad) // tensor([1.1284, 0.4151])
 */
export const erf = differentiable('erf', (x: TensorLike) => [
  tensor.erf(x),
  g => tensor.mul(g, tensor.mul(2 / Math.sqrt(Math.PI), tensor.exp(tensor.neg(tensor.square(x))))),
])
