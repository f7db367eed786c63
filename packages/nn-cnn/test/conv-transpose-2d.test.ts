// Transposed convolution: by hand, against PyTorch, as the way back of convolution, by nudging.
import { gradcheck, type Variable, variable } from '@neuralings/autograd'
import {
  ConvTranspose2d,
  type ConvTranspose2dOptions,
  type ConvTransposeOptions,
  conv2d,
  convTranspose2d,
} from '@neuralings/nn-cnn'
import {
  cast,
  contiguous,
  createRng,
  type DType,
  flip,
  loadSafetensors,
  max,
  mul,
  randn,
  saveSafetensors,
  scope,
  sum,
  type Tensor,
  tensor,
  zeros,
} from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import { checkCase } from '../../../test/support/gradients.ts'
import { testCases } from '../../../test/support/vectors.ts'
import { expectNear } from './near.ts'
import { forWalks, type Walked } from './walks.ts'

const rng = createRng(0)
const draw = (shape: readonly number[]) => randn(shape, { rng, dtype: 'float64' })

describe('by hand', () => {
  const x = tensor([[[[1, 2]]]])

  test('every pixel puts the kernel down; where two overlap they add up', () => {
    const y = convTranspose2d(x, tensor([[[[1, 10]]]]), { bias: tensor([0.5]) })
    expect(y.toArray()).toEqual([[[[1.5, 12.5, 20.5]]]])
  })

  test('stride, dilation, padding and outputPadding', () => {
    const kernel = tensor([[[[1, 10]]]])
    const row = (walk: ConvTransposeOptions) => [
      ...contiguous(convTranspose2d(x, kernel, walk).data).data,
    ]
    expect(row({ stride: [1, 3] })).toEqual([1, 10, 0, 2, 20])
    expect(row({ dilation: [1, 2] })).toEqual([1, 2, 10, 20])
    expect(row({ stride: [1, 3], padding: [0, 1] })).toEqual([10, 0, 2])
    expect(row({ stride: [1, 3], outputPadding: [0, 2] })).toEqual([1, 10, 0, 2, 20, 0, 0])
  })

  test('channels are added up; in groups each has its own', () => {
    const two = tensor([[[[1]], [[2]]]])
    expect(convTranspose2d(two, tensor([[[[3]]], [[[5]]]])).toArray()).toEqual([[[[13]]]])
    const apart = convTranspose2d(two, tensor([[[[3]]], [[[5]]]]), { groups: 2 })
    expect(apart.toArray()).toEqual([[[[3]], [[10]]]])
  })
})

testCases(
  'conv',
  (example, float) => {
    const run = ({ x, weight, bias }: Record<string, Variable>) =>
      convTranspose2d(x, weight, { ...(example.attrs as ConvTransposeOptions), bias })
    checkCase(example, { float, variable, run })
  },
  { applies: ({ op }) => op === 'convTranspose2d', scope },
)

/** The walk that leads back to the images of `walked`, as far as strides let it. */
function backOf({ x, weight, walk }: Walked): { g: Tensor; walk: Required<ConvTransposeOptions> } {
  const y = conv2d(x, weight, walk)
  const outputPadding = [2, 3].map((d, i) => {
    const reach = walk.dilation[i] * (weight.shape[d] - 1) + 1
    return (x.shape[d] + 2 * walk.padding[i] - reach) % walk.stride[i]
  })
  return {
    g: draw(y.shape),
    walk: { ...walk, outputPadding: [outputPadding[0], outputPadding[1]] },
  }
}

test('it is the way back: of any two pictures, one there and one back have the same product', () => {
  forWalks(walked => {
    const { g, walk } = backOf(walked)
    const there = conv2d(walked.x, walked.weight, walked.walk).data
    const back = convTranspose2d(g, walked.weight, walk).data
    expect(back.shape).toEqual(walked.x.shape)
    expect(sum(mul(there, g)).item()).toBeCloseTo(sum(mul(walked.x, back)).item(), 9)
  }, 100)
})

test('its gradients agree with nudging', () => {
  forWalks(walked => {
    const { g, walk } = backOf(walked)
    const bias = draw([walked.x.shape[1]])
    const run = (x: Variable, weight: Variable, bias: Variable) =>
      convTranspose2d(x, weight, { bias, ...walk })
    const { compared } = gradcheck(run, [g, walked.weight, bias])
    expect(compared).toBe(g.size + walked.weight.size + bias.size)
  }, 25)
})

test('float32, where kernels work, agrees with float64, there and back, with views as inputs', () => {
  forWalks(walked => {
    const { g, walk } = backOf(walked)
    const views = [flip(g, [2]), flip(walked.weight, [3])]
    const run = (dtype: DType) =>
      scope(() => {
        const [x, weight] = views.map(each => variable(cast(each, dtype)))
        const y = convTranspose2d(x, weight, walk)
        y.backward(cast(flip(walked.x, [0]), dtype))
        return [y.data, x.grad!, weight.grad!].map(each => cast(each, 'float64'))
      })
    const [single, double] = [run('float32'), run('float64')]
    for (const [i, each] of single.entries()) expectNear(each, double[i], 1e-4)
  }, 40)
})

describe('the layer', () => {
  const options: ConvTranspose2dOptions = { kernelSize: [3, 2], stride: 2, groups: 2, rng }

  test('does the same, with PyTorch’s names and shapes, and its weights travel', () => {
    const layer = new ConvTranspose2d(4, 6, { ...options, padding: [1, 0], outputPadding: 1 })
    expect(String(layer)).toBe('ConvTranspose2d(4, 6, 3×2)')
    const shapes = Object.entries(layer.stateDict()).map(([name, { shape }]) => [name, ...shape])
    expect(shapes).toEqual([['weight', 4, 3, 3, 2], ['bias', 6]]) // biome-ignore format: a list
    const other = new ConvTranspose2d(4, 6, { ...options, padding: [1, 0], outputPadding: 1 })
    other.loadStateDict(loadSafetensors(saveSafetensors(layer.stateDict())))
    const x = randn([2, 4, 3, 5], { rng })
    expect(other.forward(x).toArray()).toEqual(layer.forward(x).toArray())
    const { weight, bias } = layer
    const walk = { stride: 2, padding: [1, 0], outputPadding: 1, groups: 2 } as const
    const same = convTranspose2d(x, weight, { bias, ...walk })
    expect(layer.forward(x).toArray()).toEqual(same.toArray())
  })

  test('starts as in PyTorch: evenly over ±1/√(h·w·outputs/groups), with or without a bias', () => {
    const layer = new ConvTranspose2d(64, 8, { ...options, bias: false })
    expect(Object.keys(layer.stateDict())).toEqual(['weight'])
    const bound = 1 / Math.sqrt(3 * 2 * 4)
    expect(max(layer.weight.data).item()).toBeLessThanOrEqual(bound)
    expect(max(layer.weight.data).item()).toBeGreaterThan(0.98 * bound)
  })

  test('makes larger what a convolution made smaller; batches may be empty', () => {
    const layer = new ConvTranspose2d(4, 2, options)
    expect(layer.forward(zeros([0, 4, 3, 5])).shape).toEqual([0, 2, 7, 10])
  })
})
