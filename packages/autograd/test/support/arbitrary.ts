// Random inputs for gradient checks: all shapes up to three dimensions, empty ones too, in numbers that lie apart from
// each other and from 0, for there the slopes of max, sort and |x| break.
import { createRng, reshape, type Shape, type Tensor, tensor } from '@neuralings/tensor'
import fc from 'fast-check'

/** 0 and 1 are where mistakes hide, so they are frequent. */
export const lengths = fc.constantFrom(0, 1, 1, 2, 3)

export const shapes: fc.Arbitrary<number[]> = fc.array(lengths, { maxLength: 3 })

/** Numbers spread evenly over (-2, 2) in random order. Another `place` gives others, so that two tensors share none. */
export function spread(shape: Shape, place = 0): fc.Arbitrary<Tensor> {
  const size = shape.reduce((product, length) => product * length, 1)
  return fc.nat(1000).map(seed => {
    const order = createRng(seed).shuffle(Array.from({ length: size }, (_, i) => i))
    const numbers = order.map(i => -2 + (4 * (i + 0.5)) / size + 0.0917 + 0.0313 * place)
    return reshape(tensor(numbers, { dtype: 'float64' }), shape)
  })
}

/** The same numbers, folded to (0.1, 2). */
export function positive(shape: Shape, place = 0): fc.Arbitrary<Tensor> {
  return spread(shape, place).map(x => {
    for (let i = 0; i < x.data.length; i++) x.data[i] = 1.1 + x.data[i] / 2.5
    return x
  })
}

/** A tensor of at least one dimension, and one of its dimensions, also counted from the end. */
export const withDim = shapes
  .filter(shape => shape.length > 0)
  .chain(shape => {
    const dim = fc.integer({ min: -shape.length, max: shape.length - 1 })
    return fc.record({ x: spread(shape), dim })
  })
  .map(({ x, dim }) => ({ x, dim, length: x.shape.at(dim)! }))

/** Tensors whose shapes broadcast together. */
export function broadcasting(
  count: number,
  numbers: (shape: Shape, place: number) => fc.Arbitrary<Tensor> = spread,
): fc.Arbitrary<Tensor[]> {
  const narrow = fc.record({
    dropped: fc.nat(2),
    ones: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  })
  const all = fc.array(narrow, { minLength: count, maxLength: count })
  return fc.tuple(shapes, all).chain(([shape, each]) =>
    fc.tuple(
      ...each.map(({ dropped, ones }, place) => {
        const stretched = shape.map((length, d) => (ones[d] ? 1 : length))
        return numbers(stretched.slice(dropped), place)
      }),
    ),
  )
}
