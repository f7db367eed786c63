// From scores to a token: against PyTorch, by hand, and what must hold whatever the scores are.
import { type Variable, variable } from '@neuralings/autograd'
import { createRng, scope, tensor } from '@neuralings/tensor'
import {
  greedy,
  keepTopK,
  keepTopP,
  type SamplingOptions,
  sample,
  samplingDistribution,
  withTemperature,
} from '@neuralings/transformer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCase } from '../../../test/support/gradients.ts'
import { testCases } from '../../../test/support/vectors.ts'

testCases(
  'sampling',
  (example, float) => {
    const given = Object.entries(example.attrs ?? {}).filter(([, value]) => value !== null)
    const options: SamplingOptions = Object.fromEntries(given)
    const run = ({ logits }: Record<string, Variable>) =>
      variable(samplingDistribution(logits.data, options), { requiresGrad: false })
    checkCase(example, { float, variable, run })
  },
  { scope },
)

const none = -Infinity

test('by hand', () => {
  const logits = tensor([1, 4, 4, 2])
  expect(greedy(logits)).toBe(1)
  expect(withTemperature(logits, 2).toArray()).toEqual([0.5, 2, 2, 1])
  expect(keepTopK(logits, 3).toArray()).toEqual([none, 4, 4, 2])
  expect(keepTopK(logits, 1).toArray()).toEqual([none, 4, none, none]) // the first of equal ones
  expect(keepTopK(logits, 9).toArray()).toEqual([1, 4, 4, 2])
  expect(logits.toArray()).toEqual([1, 4, 4, 2])
  const whole = tensor([1, 4, 4, 2], { dtype: 'int32' })
  expect(keepTopK(whole, 1).toArray()).toEqual([none, 4, none, none])
  expect(keepTopP(whole, 0.9).toArray()).toEqual([none, 4, 4, none]) // 0.45 + 0.45 + 0.06 + 0.02
})

test('top-p by hand: as few as reach p together, at least one', () => {
  const logits = tensor([0.05, 0.5, 0.25, 0.2].map(Math.log), { dtype: 'float64' })
  const kept = (p: number) => [...keepTopP(logits, p).data].map(x => (x === none ? 0 : 1))
  expect(kept(1e-9)).toEqual([0, 1, 0, 0])
  expect(kept(0.49)).toEqual([0, 1, 0, 0])
  expect(kept(0.51)).toEqual([0, 1, 1, 0])
  expect(kept(0.74)).toEqual([0, 1, 1, 0])
  expect(kept(0.76)).toEqual([0, 1, 1, 1])
  expect(kept(1)).toEqual([1, 1, 1, 1])
})

test('temperature 0 leaves the likeliest alone, as does top 1', () => {
  const logits = tensor([0.5, 2, -1])
  expect(samplingDistribution(logits, { temperature: 0 }).toArray()).toEqual([0, 1, 0])
  expect(samplingDistribution(logits, { topK: 1, temperature: 9 }).toArray()).toEqual([0, 1, 0])
  expect(samplingDistribution(tensor([none, 3]), { temperature: 0 }).toArray()).toEqual([0, 1])
})

test.each([1e-30, 1e-40, 1e-300, 5e-324])(
  'as cold as %d, the likeliest is left alone',
  temperature => {
    for (const logits of [
      [1, 3, 2],
      [-4, -1, -2],
      [1e-9, 2e-9, none],
    ])
      for (const dtype of ['float32', 'float64'] as const) {
        const x = tensor(logits, { dtype })
        expect(samplingDistribution(x, { temperature, topK: 2 }).toArray()).toEqual([0, 1, 0])
        expect(samplingDistribution(x, { temperature, topP: 0.9 }).toArray()).toEqual([0, 1, 0])
      }
  },
)

describe('whatever the scores are', () => {
  // Steps wide enough to stay different when they are divided.
  const eighth = fc.integer({ min: -160, max: 160 }).map(n => n / 8)
  const scores = fc.array(eighth, {
    minLength: 1,
    maxLength: 12,
  })
  const temperature = fc.double({ min: 0.1, max: 5, noNaN: true })
  const topK = fc.option(fc.integer({ min: 1, max: 15 }), { nil: undefined })
  const topP = fc.option(fc.double({ min: 0.01, max: 1, noNaN: true }), { nil: undefined })
  const options = fc.record({ temperature, topK, topP })

  test('they become probabilities, at most k of them above 0, in the order of the scores', () => {
    fc.assert(
      fc.property(scores, options, (numbers, how) => {
        const p = [...samplingDistribution(tensor(numbers, { dtype: 'float64' }), how).data]
        expect(p.reduce((total, each) => total + each)).toBeCloseTo(1, 12)
        expect(p.filter(each => each > 0).length).toBeLessThanOrEqual(how.topK ?? numbers.length)
        expect(p[greedy(tensor(numbers, { dtype: 'float64' }))]).toBe(Math.max(...p))
        for (const [i, a] of numbers.entries())
          for (const [j, b] of numbers.entries())
            if (a > b) expect(p[i]).toBeGreaterThanOrEqual(p[j])
      }),
    )
  })

  test('what is drawn has a probability above 0', () => {
    const rng = createRng(4)
    fc.assert(
      fc.property(scores, options, (numbers, how) => {
        const p = samplingDistribution(tensor(numbers), how)
        expect(p.at(sample(p, { rng }))).toBeGreaterThan(0)
      }),
    )
  })
})

test('tokens are drawn as often as their probability says', () => {
  const rng = createRng(0)
  const p = [0.5, 0, 0.2, 0.3]
  const counts = [0, 0, 0, 0]
  for (let n = 0; n < 10_000; n++) counts[sample(tensor(p), { rng })]++
  // The standard deviation of a count is √(10,000·p·(1 − p)) ≤ 50.
  for (const [id, count] of counts.entries())
    expect(Math.abs(count - 10_000 * p[id])).toBeLessThan(200)
  expect(counts[1]).toBe(0)
})

test('weights need not be probabilities: counts, tiny and huge ones are drawn by their share', () => {
  for (const [weights, dtype] of [
    [[2, 0, 6], 'int32'],
    [[0.1, 0, 0.3], 'float32'],
    [[1e-320, 0, 3e-320], 'float64'],
    [[0.5e308, 0, 1.5e308], 'float64'],
  ] as const) {
    const rng = createRng(1)
    const drawn = Array.from({ length: 4000 }, () => sample(tensor(weights, { dtype }), { rng }))
    const share = (id: number) => drawn.filter(each => each === id).length / 4000
    // The standard deviation of a share is √(p·(1 − p)/4000) ≤ 0.008.
    expect(Math.abs(share(2) - 0.75)).toBeLessThan(0.03)
    expect(share(1)).toBe(0)
  }
})

test('where rounding leaves the total below what was drawn, the last possible token is taken', () => {
  const rng = createRng(0)
  rng.uniform = () => 1 - 2 ** -53
  expect(sample(tensor([0.3, 0.3, 0.3, 0]), { rng })).toBe(2)
})
