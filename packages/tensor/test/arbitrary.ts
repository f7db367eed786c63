// Random tensors for properties, in many layouts: transposed, sliced, flipped and stretched views.
import { createRng, expand, flip, rand, slice, type Tensor, transpose } from '@neuralings/tensor'
import fc from 'fast-check'

/** Whole numbers from -9 to 9 in float64, so that sums and products are exact. */
export function wholeTensor(shape: number[], seed: number): Tensor {
  const x = rand(shape, { rng: createRng(seed), low: -9, high: 9, dtype: 'float64' })
  for (let i = 0; i < x.data.length; i++) x.data[i] = Math.round(x.data[i]!) + 0 // no -0
  return x
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 })

/** A matrix of the given shape, seen through some view. */
export function matrix(m: number, n: number): fc.Arbitrary<Tensor> {
  return seeds.chain(seed =>
    fc.constantFrom(
      wholeTensor([m, n], seed),
      transpose(wholeTensor([n, m], seed)),
      slice(wholeTensor([2 * m + 1, n + 2], seed), [
        [1, null, 2],
        [1, n + 1],
      ]),
      flip(wholeTensor([m, n], seed), [0, 1]),
      expand(wholeTensor([1, n], seed), [m, n]),
    ),
  )
}

/** A contiguous tensor of up to four dimensions. */
export const anyTensor: fc.Arbitrary<Tensor> = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 }), seeds)
  .map(([shape, seed]) => wholeTensor(shape, seed))

export const sizes = fc.integer({ min: 1, max: 5 })
