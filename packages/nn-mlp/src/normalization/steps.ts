// The two steps that normalisations are made of: numbers are moved to the mean 0, and scaled to the size 1. Each with
// its way back. Layer normalisation takes both over a row, batch normalisation both over a column, and RMS
// normalisation the second alone.

import type { Pullback } from '@neuralings/autograd'
import {
  add,
  div,
  maximum,
  mean,
  minimum,
  mul,
  rootMeanSquare,
  sqrt,
  square,
  sub,
  type Tensor,
} from '@neuralings/tensor'

/** Over which dimensions. */
type Dims = number | readonly number[]

/** The numbers after a step, and how a gradient comes back through it. */
export interface Step {
  y: Tensor
  back: Pullback
}

/**
 * `x − mean(x)`. It is its own way back: yᵢ follows xᵢ, and all y fall by 1/n when one x grows by 1, so
 * dxᵢ = gᵢ − mean(g).
 */
export function centre(x: Tensor, dim: Dims): Tensor {
  const near = sub(x, mean(x, { dim, keepdim: true }))
  // Far from 0, a mean rounded to float32 is off by more than the numbers differ. What it missed is left, and small.
  return sub(near, mean(near, { dim, keepdim: true }))
}

/**
 * `y = x / s` with `s = √(mean(x²) + eps)`, so that the mean square of y is 1, and how a gradient comes back.
 * By the chain rule, as ∂s/∂xⱼ = xⱼ / (n·s) = yⱼ/n:
 *
 *     ∂yᵢ/∂xⱼ = (1 if i = j, else 0)/s − xᵢ/s² · yⱼ/n  =  ((1 if i = j, else 0) − yᵢ·yⱼ/n) / s
 *     dxⱼ     = Σᵢ gᵢ · ∂yᵢ/∂xⱼ                        =  (gⱼ − yⱼ · mean(g·y)) / s
 */
export function rescale(x: Tensor, { dim, eps }: { dim: Dims; eps: number }): Step {
  const s = rootMeanSquareOf(x, { dim, eps })
  const y = div(x, s)
  return { y, back: g => div(sub(g, mul(y, mean(mul(g, y), { dim, keepdim: true }))), s) }
}

/** `√(mean(x²) + eps)`, also where a square is too large or too small for its dtype. */
export function rootMeanSquareOf(x: Tensor, { dim, eps }: { dim: Dims; eps: number }): Tensor {
  const size = sqrt(add(mean(square(x), { dim, keepdim: true }), eps))
  if (size.data.every(s => s > 1e-15 && s < Infinity)) return size
  // √(a² + b²) is the larger of a and b, times something between 1 and √2.
  const [a, b] = [rootMeanSquare(x, { dim, keepdim: true }), Math.sqrt(eps)]
  const [large, small] = [maximum(a, b), minimum(a, b)]
  return mul(large, sqrt(add(1, square(div(small, large)))))
}

/** Both steps: `y = (x − mean) / √(variance + eps)`. Back through the second, then through the first. */
export function standardize(x: Tensor, { dim, eps }: { dim: Dims; eps: number }): Step {
  const { y, back } = rescale(centre(x, dim), { dim, eps })
  return { y, back: g => centre(back(g), dim) }
}
