import { gradcheck, noGrad, type Variable, variable } from '@neuralings/autograd'
import { MaxPool2d, maxPool2d, type PoolOptions } from '@neuralings/nn-cnn'
import {
  cast,
  createRng,
  type DType,
  flip,
  permute,
  randn,
  scope,
  sum,
  tensor,
  zeros,
} from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import { checkCase } from '../../../../test/support/gradients.ts'
import { type Case, testCases } from '../../../../test/support/vectors.ts'
import { expectNear } from '../near.ts'
import { byWindows, forPools, type Pool } from './pools.ts'

testCases<Case & { attrs: PoolOptions & { kernel: number } }>(
  'pool',
  (example, float) => {
    const { kernel, stride, padding, ceilMode } = example.attrs
    const options = { stride, padding, ceilMode }
    const run = ({ x }: Record<string, Variable>) => maxPool2d(x, kernel, options)
    checkCase(example, { float, variable, run })
  },
  { applies: ({ op }) => op === 'maxPool2d', scope },
)

test('by hand: the largest of each window, and its place gets the gradient', () => {
  const x = variable([[[[1, 5, 2], [7, 3, 8]]]]) // biome-ignore format: a table
  const y = maxPool2d(x, 2, { stride: 1 })
  expect([...y.data.data]).toEqual([7, 8])
  y.backward(tensor([[[[10, 1]]]]))
  expect([...x.grad!.data]).toEqual([0, 0, 0, 10, 0, 1])
})

describe('any windows', () => {
  test('agree with the definition', () => {
    forPools(({ x, size, options }) => {
      const largest = byWindows({ x, size, options }, seen => Math.max(...seen))
      expectNear(maxPool2d(x, size, options).data, largest)
    })
  })

  test('have the gradient that nudging finds', () => {
    forPools(({ x, size, options }) => {
      const run = (v: Variable) => maxPool2d(v, size, options)
      expect(gradcheck(run, [x]).compared).toBe(x.size)
    }, 20)
  })

  test('give each gradient to one pixel', () => {
    forPools(({ x, size, options }) => {
      const v = variable(x)
      const y = maxPool2d(v, size, options)
      const g = randn(y.shape, { rng: createRng(1), dtype: 'float64' })
      y.backward(g)
      expect(sum(v.grad!).item()).toBeCloseTo(sum(g).item(), 10)
    })
  })
})

test('float32, where kernels work, agrees with float64', () => {
  const there = ({ x, size, options }: Pool, dtype: DType) =>
    scope(() => {
      const v = variable(cast(x, dtype))
      const y = maxPool2d(v, size, options)
      y.backward(cast(randn(y.shape, { rng: createRng(1) }), dtype))
      return [y.data, v.grad!].map(result => cast(result, 'float64'))
    })
  forPools(pool => {
    const [single, double] = [there(pool, 'float32'), there(pool, 'float64')]
    for (const [i, result] of single.entries()) expectNear(result, double[i], 1e-5)
  })
})

test('where no gradient is wanted the numbers are the same, to the last bit', () => {
  const float = ({ x, size, options }: Pool) => ({ x: cast(x, 'float32'), size, options })
  const odd = [Number.NaN, Number.NEGATIVE_INFINITY, 0, -0, 0, 1]
  forPools(pool => {
    const { x, size, options } = float(pool)
    for (let i = 0; i < x.size; i += 3) x.data[i] = odd[i % odd.length]
    for (let i = 1; i < x.size; i += 2) x.data[i] *= 0
    const want = maxPool2d(variable(x), size, options)
    expect(want.requiresGrad).toBe(true)
    const fixed = variable(x, { requiresGrad: false })
    const found = [maxPool2d(x, size, options), maxPool2d(fixed, size, options)]
    found.push(noGrad(() => maxPool2d(variable(x), size, options)))
    found.push(scope(() => maxPool2d(x, size, options)))
    for (const y of found) {
      expect(y.requiresGrad).toBe(false)
      expect(y.toArray()).toEqual(want.toArray())
    }
  })
})

test('a pixel that wins several windows gets all their gradients', () => {
  const x = variable([[[[0, 9, 0]]]])
  maxPool2d(x, [1, 2], { stride: 1 }).backward(tensor([[[[3, 4]]]]))
  expect([...x.grad!.data]).toEqual([0, 7, 0])
})

test('the channels may be last in memory', () => {
  const x = randn([3, 4, 5, 1], { rng: createRng(3) })
  const view = permute(x, [0, 3, 1, 2])
  const wanted = maxPool2d(tensor(view.toArray()), 2)
  expect(maxPool2d(view, 2).toArray()).toEqual(wanted.toArray())
})

test('NaN is no winner that could be overlooked', () => {
  const y = maxPool2d(tensor([[[[1, Number.NaN, 2, 3]]]]), [1, 2])
  expect([...y.data.data]).toEqual([Number.NaN, 3])
})

test('whole numbers stay whole, and the frame never wins', () => {
  const x = tensor([[[[-5, -7], [-6, -8]]]], { dtype: 'int32' }) // biome-ignore format: a table
  const y = maxPool2d(x, 2, { padding: 1 }).data
  expect([y.dtype, ...y.data]).toEqual(['int32', -5, -7, -6, -8])
})

test('the layer does the same; views and empty batches go in', () => {
  const x = flip(randn([2, 3, 6, 7], { rng: createRng(2) }), [3])
  const layer = new MaxPool2d([3, 2], { stride: 1, padding: [1, 0] })
  const wanted = maxPool2d(tensor(x.toArray()), [3, 2], { stride: 1, padding: [1, 0] })
  expect(layer.forward(x).toArray()).toEqual(wanted.toArray())
  expect(String(layer)).toBe('MaxPool2d(3×2)')
  expect([...layer.parameters()]).toEqual([])
  expect(new MaxPool2d(2).forward(zeros([0, 3, 4, 4])).shape).toEqual([0, 3, 2, 2])
})
