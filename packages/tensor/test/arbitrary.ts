// Random tensors for properties, in many layouts: transposed, sliced, flipped and stretched views.
import {
  cast,
  createRng,
  type DType,
  expand,
  flip,
  permute,
  rand,
  type Shape,
  slice,
  type Tensor,
  transpose,
} from '@neuralings/tensor'
import fc from 'fast-check'

/** Whole numbers from -9 to 9 in float64, so that sums and products are exact. */
export function wholeTensor(shape: Shape, seed: number): Tensor {
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

/** The length of a dimension; 0 and 1 are where mistakes hide, so they are frequent. */
export const lengths = fc.constantFrom(0, 1, 1, 2, 3, 4)

/** A shape of up to four dimensions, some of which may be empty. */
export const shapes: fc.Arbitrary<number[]> = fc.array(lengths, { maxLength: 4 })

/** How one dimension is seen: what is left out before and after it, its step, and whether it runs backwards. */
const looks = fc.record({
  before: fc.nat(2),
  after: fc.nat(2),
  step: fc.integer({ min: 1, max: 3 }),
  backwards: fc.boolean(),
  stretched: fc.constantFrom(false, false, false, true),
})

/** Makes the same tensor each time, in any dtype. */
export type Recipe = (dtype: DType) => Tensor

/** How to make a tensor of this shape, seen through a random view: permuted, sliced, backwards, stretched. */
export function recipes(shape: Shape): fc.Arbitrary<Recipe> {
  const dims = shape.map((_, d) => d)
  const order = fc.shuffledSubarray(dims, { minLength: dims.length })
  return fc.tuple(fc.array(looks, size(dims.length)), order, seeds).map(([seen, from, seed]) => {
    // Of each dimension: how much of it is stored, and what is looked at.
    const seenAs = dims.map(d => {
      const { before, after, step, stretched } = seen[d]
      const length = stretched && shape[d] > 0 ? 1 : shape[d] * step
      return { stored: before + length + after, range: [before, before + length, step] as const }
    })
    const backwards = dims.filter(d => seen[d].backwards)
    return dtype => {
      // Dimension from[d] of what is stored becomes dimension d of the result.
      const stored = wholeTensor(
        dims.map(i => seenAs[from.indexOf(i)].stored),
        seed,
      )
      const moved = permute(cast(stored, dtype), from)
      const cut = slice(
        moved,
        seenAs.map(({ range }) => range),
      )
      return flip(expand(cut, shape), backwards)
    }
  })
}

/** A tensor of this shape in float64, seen through a random view. */
export function anyView(shape: Shape): fc.Arbitrary<Tensor> {
  return recipes(shape).map(make => make('float64'))
}

/** Recipes of several views whose shapes broadcast together. */
export function broadcastingRecipes(count: number): fc.Arbitrary<Recipe[]> {
  const hidden = fc.record({ dropped: fc.nat(2), ones: fc.array(fc.boolean(), size(4)) })
  return fc.tuple(shapes, fc.array(hidden, size(count))).chain(([shape, all]) =>
    fc.tuple(
      ...all.map(({ dropped, ones }) => {
        const narrow = shape.map((length, d) => (ones[d] ? 1 : length))
        return recipes(narrow.slice(dropped))
      }),
    ),
  )
}

/** Several views in float64 whose shapes broadcast together. */
export function broadcasting(count: number): fc.Arbitrary<Tensor[]> {
  return broadcastingRecipes(count).map(all => all.map(make => make('float64')))
}

const size = (length: number) => ({ minLength: length, maxLength: length })
