// Vectors of places, as the learner's own networks add them.
import { type Tensor, tensor } from '@neuralings/tensor'

/** Sines and cosines of the place, ever slower to the right: [length, dim]. */
export function sinusoidalPositions(length: number, dim: number): Tensor {
  const angle = (p: number, c: number) => p / 10000 ** ((c - (c % 2)) / dim)
  const row = (p: number) =>
    Array.from({ length: dim }, (_, c) => (c % 2 ? Math.cos : Math.sin)(angle(p, c)))
  return tensor(Array.from({ length }, (_, p) => row(p)))
}
