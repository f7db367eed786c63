// Dropout is random: what is checked is what a large sample must show.
import { gradcheck, sum, variable } from '@neuralings/autograd'
import { Dropout, dropout, Sequential } from '@neuralings/nn-mlp'
import { createRng, mean, ones, randn, scope, tensor } from '@neuralings/tensor'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { testCases } from '../../../test/support/vectors.ts'

interface Sample {
  id: string
  op: string
  attrs: { p: number; n: number }
  expect: { scale?: number; zeroShare: [number, number]; mean: [number, number] }
}

testCases<Sample>(
  'linear',
  ({ attrs: { p, n }, expect: { scale = 0, zeroShare, mean: within } }, dtype) => {
    const x = variable(ones([n], { dtype }))
    const layer = new Dropout(p, { rng: createRng(3) })
    const y = layer.forward(x)
    expect(y.dtype).toBe(dtype)
    const numbers = Array.from(y.data.data)
    for (const value of new Set(numbers)) expect([0, Math.fround(scale), scale]).toContain(value)
    expectWithin(numbers.filter(value => value === 0).length / n, zeroShare)
    expectWithin(mean(y.data).item(), within)
    sum(y).backward()
    expect(x.grad?.toArray()).toEqual(y.toArray())
    expect(layer.eval().forward(x)).toBe(x)
  },
  { applies: ({ op }) => op === 'dropout', scope },
)

function expectWithin(value: number, [low, high]: [number, number]): void {
  expect(value).toBeGreaterThanOrEqual(low - 1e-6)
  expect(value).toBeLessThanOrEqual(high + 1e-6)
}

describe('the generator', () => {
  const layer = (seed: number) => new Dropout(0.5, { rng: createRng(seed) })
  const x = ones([64])

  test('the same seed drops the same numbers, and two calls drop others', () => {
    const [a, b] = [layer(1), layer(1)]
    const first = a.forward(x).toArray()
    expect(b.forward(x).toArray()).toEqual(first)
    expect(a.forward(x).toArray()).not.toEqual(first)
  })

  test('is left alone where nothing is dropped', () => {
    const rng = createRng(1)
    dropout(x, { p: 0.5, rng, training: false })
    dropout(x, { p: 0, rng })
    expect(rng.uniform()).toBe(createRng(1).uniform())
  })
})

test('what is left keeps its expectation, for any p', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.9, noNaN: true }), fc.nat(), (p, seed) => {
      const n = 4000
      const y = dropout(ones([n]), { p, rng: createRng(seed) })
      // So many are dropped more, or fewer, than n·p: five standard deviations, and five because rare ones come one by one.
      const dropped = 5 * Math.sqrt(n * p * (1 - p)) + 5
      const within = dropped / (n * (1 - p)) + 1e-6 // and what float32 rounds off
      expect(Math.abs(mean(y.data).item() - 1)).toBeLessThanOrEqual(within)
    }),
    { numRuns: 50 },
  )
})

test('the gradient goes where the number went', () => {
  const x = randn([4, 5], { rng: createRng(5), dtype: 'float64' })
  const run = (v: Parameters<typeof dropout>[0]) => dropout(v, { p: 0.4, rng: createRng(6) })
  expect(gradcheck(run, [x]).compared).toBe(20)
})

test('train and eval of a whole network reach it', () => {
  const net = new Sequential(new Dropout(1, { rng: createRng(0) }))
  const x = tensor([1, 2])
  expect(net.forward(x).toArray()).toEqual([0, 0])
  expect(net.eval().forward(x).toArray()).toEqual([1, 2])
  expect(net.train().forward(x).toArray()).toEqual([0, 0])
})
