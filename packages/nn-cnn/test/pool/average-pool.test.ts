import { gradcheck, type Variable, variable } from '@neuralings/autograd'
import {
  AdaptiveAvgPool2d,
  type AveragePoolOptions,
  AvgPool2d,
  adaptiveAvgPool2d,
  avgPool2d,
} from '@neuralings/nn-cnn'
import { createRng, flip, mean, randn, reshape, scope, tensor, zeros } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import { checkCase } from '../../../../test/support/gradients.ts'
import { type Case, testCases } from '../../../../test/support/vectors.ts'
import { expectNear } from '../near.ts'
import { byWindows, forPools } from './pools.ts'

testCases<Case & { attrs: AveragePoolOptions & { kernel: number } }>(
  'pool',
  (example, float) => {
    const { kernel, ...options } = example.attrs
    const run = ({ x }: Record<string, Variable>) => avgPool2d(x, kernel, options)
    checkCase(example, { float, variable, run })
  },
  { applies: ({ op }) => op === 'avgPool2d', scope },
)

testCases<Case & { attrs: { output: [number, number] } }>(
  'pool',
  (example, float) => {
    const run = ({ x }: Record<string, Variable>) => adaptiveAvgPool2d(x, example.attrs.output)
    checkCase(example, { float, variable, run })
  },
  { applies: ({ op }) => op === 'adaptiveAvgPool2d', scope },
)

const total = (seen: number[]) => seen.reduce((sum, x) => sum + x, 0)

describe('any windows', () => {
  test('agree with the definition: the frame counts, or not', () => {
    forPools(({ x, size, options }) => {
      const framed = byWindows({ x, size, options }, (seen, places) => total(seen) / places)
      const inside = byWindows({ x, size, options }, seen => total(seen) / seen.length)
      expectNear(avgPool2d(x, size, options).data, framed)
      expectNear(avgPool2d(x, size, { ...options, countIncludePad: false }).data, inside)
    })
  })

  test('have the gradient that nudging finds', () => {
    forPools(({ x, size, options }) => {
      for (const countIncludePad of [true, false]) {
        const run = (v: Variable) => avgPool2d(v, size, { ...options, countIncludePad })
        expect(gradcheck(run, [x]).compared).toBe(x.size)
      }
    }, 15)
  })
})

test('a pixel that is no number spoils only the means that it is in', () => {
  const x = tensor([[[[Number.NaN, 1, 2, 4], [1, 1, 6, 8]]]]) // biome-ignore format: a table
  for (const y of [avgPool2d(x, 2).data, adaptiveAvgPool2d(x, [1, 2]).data])
    expect([...y.data]).toEqual([Number.NaN, 5])
})

test('whole numbers have means that are none', () => {
  const x = tensor([[[[1, 2], [4, 7]]]], { dtype: 'int32' }) // biome-ignore format: a table
  for (const y of [avgPool2d(x, 2).data, adaptiveAvgPool2d(x, 1).data])
    expect([y.dtype, ...y.data]).toEqual(['float32', 3.5])
})

describe('adaptive', () => {
  const x = randn([2, 3, 6, 8], { rng: createRng(0), dtype: 'float64' })

  test('where the sections are even it is average pooling', () => {
    expectNear(adaptiveAvgPool2d(x, [3, 2]).data, avgPool2d(x, [2, 4]).data)
  })

  test('one section is the mean of the picture', () => {
    expectNear(reshape(adaptiveAvgPool2d(x, 1).data, [2, 3]), mean(x, { dim: [2, 3] }))
  })

  test('uneven sections share a pixel: 5 in 3 are 0–1, 1–3, 3–4', () => {
    const row = tensor([[[[1, 10, 100, 1000, 10000]]]])
    const y = adaptiveAvgPool2d(row, [1, 3])
    expectNear(y.data, tensor([[[[5.5, 370, 5500]]]]), 1e-3)
  })

  test('more sections than pixels repeat them', () => {
    const y = adaptiveAvgPool2d(tensor([[[[1, 2]]]]), [1, 4])
    expect([...y.data.data]).toEqual([1, 1, 2, 2])
  })

  test('the gradient agrees with nudging', () => {
    for (const size of [[4, 3], [1, 1], [6, 8], [7, 5]] as const) // biome-ignore format: a list
      expect(gradcheck(v => adaptiveAvgPool2d(v, size), [x]).compared).toBe(x.size)
  })
})

test('the layers do the same; views and empty batches go in', () => {
  const x = flip(randn([2, 3, 6, 7], { rng: createRng(2) }), [2])
  const copy = tensor(x.toArray())
  const options = { stride: 2, padding: 1, countIncludePad: false }
  const layer = new AvgPool2d(3, options)
  expect(layer.forward(x).toArray()).toEqual(avgPool2d(copy, 3, options).toArray())
  const adaptive = new AdaptiveAvgPool2d([2, 5])
  expect(adaptive.forward(x).toArray()).toEqual(adaptiveAvgPool2d(copy, [2, 5]).toArray())
  expect([layer, adaptive].map(String)).toEqual(['AvgPool2d(3×3)', 'AdaptiveAvgPool2d(2×5)'])
  expect(layer.forward(zeros([0, 1, 4, 4])).shape).toEqual([0, 1, 2, 2])
  const more = { ...options, ceilMode: true }
  expect(new AvgPool2d(3, more).forward(zeros([0, 1, 4, 4])).shape).toEqual([0, 1, 3, 3])
  expect(adaptive.forward(zeros([0, 1, 4, 4])).shape).toEqual([0, 1, 2, 5])
})
