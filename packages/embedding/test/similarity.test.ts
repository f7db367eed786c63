// What vectors know: by hand, and against PyTorch.
import { gradcheck, sum, variable } from '@neuralings/autograd'
import { analogy, cosineSimilarity, nearest, Vocabulary } from '@neuralings/embedding'
import { createRng, mul, randn, tensor, unsqueeze } from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectClose, testCases, toleranceOf, unpack } from '../../../test/support/vectors.ts'

const rng = createRng(0)
const draw = (shape: number[]) => randn(shape, { rng, dtype: 'float64' })

test('by hand: 3, 4 and 4, 3', () => {
  expect(cosineSimilarity(tensor([3, 4]), tensor([4, 3])).item()).toBeCloseTo(0.96, 6)
  expect(cosineSimilarity(tensor([3, 4]), tensor([-3, -4])).item()).toBeCloseTo(-1, 6)
  expect(cosineSimilarity(tensor([3, 4]), tensor([0, 0])).item()).toBe(0)
})

test('it does not see how long a vector is, and is never beyond ±1', () => {
  const scale = fc.double({ min: 0.01, max: 100, noNaN: true })
  fc.assert(
    fc.property(scale, scale, fc.integer({ min: 1, max: 6 }), (a, b, d) => {
      const [x, y] = [draw([d]), draw([d])]
      const cosine = cosineSimilarity(x, y).item()
      expect(Math.abs(cosine)).toBeLessThanOrEqual(1 + 1e-12)
      expect(cosineSimilarity(mul(x, a), mul(y, b)).item()).toBeCloseTo(cosine, 10)
      expect(cosineSimilarity(y, x).item()).toBeCloseTo(cosine, 12)
      expect(cosineSimilarity(x, x).item()).toBeCloseTo(1, 12)
    }),
  )
})

test('nor in which unit: squares may be Infinity or 0', () => {
  for (const dtype of ['float32', 'float64'] as const) {
    const lengths = dtype === 'float32' ? [1e20, 1e30, 1e-5, 1e-25, 1e-38] : [1e20, 1e200, 1e-200]
    for (const a of lengths) {
      for (const b of [1, ...lengths]) {
        const x = variable([3 * a, 4 * a], { dtype })
        const y = tensor([4 * b, 3 * b], { dtype })
        const cosine = cosineSimilarity(x, y)
        expect(cosine.item()).toBeCloseTo(0.96, 6)
        cosine.backward()
        // (ŷ − x̂ · 0.96) / |x|: with x̂ = (0.6, 0.8) and ŷ = (0.8, 0.6)
        const turned = Array.from(x.grad!.data, slope => slope * 5 * a)
        if (a > 1e-30) expect(turned).toEqual([expect.closeTo(0.224, 5), expect.closeTo(-0.168, 5)])
      }
    }
  }
})

test('at zeros it is 0 and flat', () => {
  const x = variable([[0, 0], [3, 4]]) // biome-ignore format: a table
  sum(cosineSimilarity(x, tensor([4, 3]))).backward()
  expect(x.grad!.at(0, 0)).toBe(0)
  expect(x.grad!.at(0, 1)).toBe(0)
  expect(x.grad!.at(1, 0)).toBeCloseTo(0.224 / 5, 6)
})

test('neighbours are found in any unit', () => {
  const vocabulary = new Vocabulary('abcd')
  for (const unit of [1e20, 1e-25]) {
    const vectors = mul(tensor([[1, 5], [2, 5], [5, 0], [4, 0]]), unit) // biome-ignore format: a table
    const [first] = nearest({ vocabulary, vectors }, 'a')
    expect([first.token, first.similarity]).toEqual([
      'b',
      expect.closeTo(27 / Math.sqrt(26 * 29), 5),
    ])
    const [found] = analogy({ vocabulary, vectors }, { a: 'a', b: 'b', c: 'c' })
    expect([found.token, found.similarity]).toEqual(['d', expect.closeTo(1, 5)])
  }
})

test('any shapes that broadcast, along any dimension, with gradients', () => {
  expect(cosineSimilarity(draw([5, 3]), draw([3])).shape).toEqual([5])
  expect(cosineSimilarity(draw([4, 3]), draw([4, 1]), { dim: 0 }).shape).toEqual([3])
  expect(gradcheck((x, y) => cosineSimilarity(x, y), [draw([2, 3]), draw([3])]).compared).toBe(9)
})

testCases('similarity', (example, float) => {
  const vectors = tensor(...unpack(example.in.vectors, float))
  const vocabulary = new Vocabulary('abcdef')
  const tolerance = toleranceOf(example, float)
  const ids = (found: { token: string }[]) =>
    tensor(vocabulary.encode(found.map(({ token }) => token)))
  if (example.op === 'nearest') {
    const cosines = cosineSimilarity(unsqueeze(vectors, 1), vectors)
    expectClose(cosines, example.out.similarity, { tolerance })
    expectClose(ids(nearest({ vocabulary, vectors }, 'a', { k: 3 })), example.out.order, {
      tolerance,
    })
  } else {
    const found = analogy({ vocabulary, vectors }, { a: 'a', b: 'b', c: 'c', k: 3 })
    expectClose(ids(found), example.out.order, { tolerance })
    for (const { token, similarity } of found)
      expect(similarity).toBeCloseTo(Number(example.out.scores.data[vocabulary.idOf(token)]), 5)
  }
})

test('the word itself is left out; when there are fewer words than asked for, all are named', () => {
  const words = { vocabulary: new Vocabulary('abc'), vectors: tensor([[1], [1], [-1]]) }
  expect(nearest(words, 'b').map(({ token }) => token)).toEqual(['a', 'c'])
  expect(analogy(words, { a: 'a', b: 'b', c: 'c' })).toEqual([])
  expect(analogy(words, { a: 'a', b: 'b', c: 'a' }).map(({ token }) => token)).toEqual(['c'])
})

test('a word that nobody knows stands for the unknown one, which is left out as well', () => {
  const vocabulary = new Vocabulary('?abc', { unknown: '?' })
  // biome-ignore format: a row for each token
  const vectors = tensor([[1, 0], [1, 1], [0, 1], [1, 2]])
  const words = { vocabulary, vectors }
  const tokens = (found: { token: string }[]) => found.map(({ token }) => token)
  expect(tokens(nearest(words, 'z'))).toEqual(['a', 'c', 'b'])
  expect(tokens(analogy(words, { a: 'y', b: 'a', c: 'z' }))).toEqual(['c', 'b'])
})
