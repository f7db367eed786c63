// wrong: ^ is no power
// should hear: \^|\*\*
import { type Tensor, zeros } from '@neuralings/tensor'

/** A vector for each place p, [length, dim]: sin and cos of the same angle, side by side, ever slower to the right. */
export function sinusoidalPositions(length: number, dim: number): Tensor {
  const places = zeros([length, dim])
  for (let p = 0; p < length; p++)
    for (let c = 0; c < dim; c++) {
      const angle = p / (10000 ^ ((c - (c % 2)) / dim))
      places.data[p * dim + c] = c % 2 === 0 ? Math.sin(angle) : Math.cos(angle)
    }
  return places
}
