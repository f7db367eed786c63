// Convolution: by hand, against PyTorch, against the definition, by nudging, and by what it is good for.
import { gradcheck, sum, type Variable, variable } from '@neuralings/autograd'
import { applyKernel, Conv2d, type ConvOptions, conv2d, imageKernels } from '@neuralings/nn-cnn'
import { linear } from '@neuralings/nn-mlp'
import {
  arange,
  cast,
  concat,
  createRng,
  type DType,
  permute,
  type Range,
  randn,
  reshape,
  scope,
  slice,
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
const draw = (shape: number[]) => randn(shape, { rng, dtype: 'float64' })

describe('by hand', () => {
  const image = reshape(arange(9), [1, 1, 3, 3]) // 0 1 2 / 3 4 5 / 6 7 8
  const corners = reshape(tensor([1, 10, 100, 1000]), [1, 1, 2, 2])

  test('each stop weights what is under the kernel', () => {
    const y = conv2d(image, corners, { bias: tensor([0.5]) })
    expect(y.shape).toEqual([1, 1, 2, 2])
    expect([...y.data.data]).toEqual([4310.5, 5421.5, 7643.5, 8754.5])
  })

  test('stride, padding and dilation', () => {
    expect(conv2d(image, corners, { dilation: 2 }).toArray()).toEqual([[[[8620]]]])
    const walk = { stride: 2, padding: [1, 0] } as const
    expect(conv2d(image, corners, walk).toArray()).toEqual([[[[1000], [7643]]]])
  })

  test('channels are added up; in groups each output has its own', () => {
    const x = tensor([[[[1, 2]], [[10, 20]]]]) // [1, 2, 1, 2]
    expect(conv2d(x, tensor([[[[1]], [[2]]]])).toArray()).toEqual([[[[21, 42]]]])
    const apart = conv2d(x, tensor([[[[1]]], [[[2]]]]), { groups: 2 })
    expect(apart.toArray()).toEqual([[[[1, 2]], [[20, 40]]]])
  })
})

testCases(
  'conv',
  (example, float) => {
    const run = ({ x, weight, bias }: Record<string, Variable>) =>
      conv2d(x, weight, { ...(example.attrs as ConvOptions), bias })
    checkCase(example, { float, variable, run })
  },
  { applies: ({ op }) => op === 'conv2d', scope },
)

/** The formula of the doc comment, number by number. */
function byDefinition({ x, weight, bias, walk }: Walked): Tensor {
  const { stride, padding, dilation, groups } = walk
  const [images, , ...picture] = x.shape
  const [outputs, inputs, ...kernel] = weight.shape
  const stops = picture.map((length, d) => {
    const room = length + 2 * padding[d] - dilation[d] * (kernel[d] - 1) - 1
    return Math.floor(room / stride[d]) + 1
  })
  const at = (stop: number, place: number, d: number) =>
    stop * stride[d] + place * dilation[d] - padding[d]
  const pixel = (n: number, c: number, i: number, j: number) =>
    i >= 0 && i < picture[0] && j >= 0 && j < picture[1] ? x.at(n, c, i, j) : 0
  const output = (n: number, o: number, i: number, j: number) => {
    const first = Math.floor(o / (outputs / groups)) * inputs
    let sum = bias.at(o)
    for (let c = 0; c < inputs; c++)
      for (let u = 0; u < kernel[0]; u++)
        for (let v = 0; v < kernel[1]; v++)
          sum += weight.at(o, c, u, v) * pixel(n, first + c, at(i, u, 0), at(j, v, 1))
    return sum
  }
  const to = (length: number) => Array.from({ length }, (_, i) => i)
  const values = to(images).map(n =>
    to(outputs).map(o => to(stops[0]).map(i => to(stops[1]).map(j => output(n, o, i, j)))),
  )
  return tensor(values, { dtype: 'float64' })
}

test('any walk agrees with the definition', () => {
  forWalks(walked => {
    const { x, weight, bias, walk } = walked
    expectNear(conv2d(x, weight, { bias, ...walk }).data, byDefinition(walked))
  }, 100)
})

test('its gradients agree with nudging', () => {
  forWalks(({ x, weight, bias, walk }) => {
    const run = (x: Variable, weight: Variable, bias: Variable) =>
      conv2d(x, weight, { bias, ...walk })
    const { compared } = gradcheck(run, [x, weight, bias])
    expect(compared).toBe(x.size + weight.size + bias.size)
  }, 20)
})

test('float32, where kernels work, agrees with float64', () => {
  const there = (walked: Walked, dtype: DType) =>
    scope(() => {
      const [x, weight, bias] = [walked.x, walked.weight, walked.bias].map(values =>
        variable(cast(values, dtype)),
      )
      const y = conv2d(x, weight, { bias, ...walked.walk })
      y.backward(cast(randn(y.shape, { rng: createRng(1) }), dtype))
      return [y.data, x.grad!, weight.grad!, bias.grad!].map(result => cast(result, 'float64'))
    })
  forWalks(walked => {
    const [single, double] = [there(walked, 'float32'), there(walked, 'float64')]
    for (const [i, result] of single.entries()) expectNear(result, double[i], 2e-5)
  }, 200)
})

test('it is one operation, and asks only for the gradients that are wanted', () => {
  const [weight, bias] = [variable(draw([2, 1, 3, 3])), variable(draw([2]))]
  const y = conv2d(draw([1, 1, 5, 5]), weight, { bias })
  expect(y.op).toBe('conv2d')
  expect(y.parents).toEqual([weight, bias])
})

describe('what it is good for', () => {
  const [x, weight] = [draw([2, 3, 6, 7]), draw([4, 3, 3, 3])]

  test('what is moved in the image is moved in the output', () => {
    const large = draw([1, 3, 9, 9])
    const part = (down: number, right: number) =>
      slice(large, [[], [], [down, down + 6], [right, right + 6]])
    const inner = (ranges: [Range, Range]) => [[], [], ...ranges] as const
    const [there, moved] = [part(0, 0), part(2, 3)].map(x => conv2d(x, weight).data) // [1, 4, 4, 4]
    expectNear(
      slice(there, inner([[2], [3]])),
      slice(
        moved,
        inner([
          [0, 2],
          [0, 1],
        ]),
      ),
    )
  })

  test('a kernel of one pixel is a linear layer over the channels of each pixel', () => {
    const w = draw([4, 3])
    const pixels = linear(permute(x, [0, 2, 3, 1]), w).data // [N, H, W, out]
    expectNear(conv2d(x, reshape(w, [4, 3, 1, 1])).data, permute(pixels, [0, 3, 1, 2]))
  })

  test('a kernel as large as the image is a linear layer', () => {
    const w = draw([5, 3, 6, 7])
    const y = linear(reshape(x, [2, -1]), reshape(w, [5, -1])).data
    expectNear(conv2d(x, w).data, reshape(y, [2, 5, 1, 1]))
  })

  test('groups are convolutions side by side', () => {
    const [left, right] = [draw([2, 2, 4, 4]), draw([2, 2, 4, 4])]
    const [w, v] = [draw([3, 2, 3, 3]), draw([3, 2, 3, 3])]
    const y = conv2d(concat([left, right], { dim: 1 }), concat([w, v]), { groups: 2 })
    expectNear(y.data, concat([conv2d(left, w).data, conv2d(right, v).data], { dim: 1 }))
  })

  test('it does what image kernels do', () => {
    const picture = draw([5, 6])
    const w = tensor([[imageKernels.emboss]], { dtype: 'float64' })
    const y = conv2d(reshape(picture, [1, 1, 5, 6]), w, { padding: 1 }).data
    expectNear(reshape(y, [5, 6]), applyKernel(picture, imageKernels.emboss))
  })
})

test('views go in as they are', () => {
  const x = permute(draw([5, 6, 3, 2]), [3, 2, 0, 1])
  const w = permute(draw([3, 3, 3, 4]), [3, 0, 1, 2])
  const copied = [x, w].map(view => tensor(view.toArray(), { dtype: 'float64' }))
  expect(conv2d(x, w).toArray()).toEqual(conv2d(copied[0], copied[1]).toArray())
})

test('an empty batch leaves gradients of zero', () => {
  const [w, b] = [variable(draw([2, 1, 3, 3])), variable(draw([2]))]
  const y = conv2d(zeros([0, 1, 5, 5], { dtype: 'float64' }), w, { bias: b })
  expect(y.shape).toEqual([0, 2, 3, 3])
  sum(y).backward()
  expect(w.grad?.toArray()).toEqual(zeros([2, 1, 3, 3]).toArray())
  expect(b.grad?.toArray()).toEqual([0, 0])
})

describe('the layer', () => {
  test('starts as in PyTorch, repeatably', () => {
    const layer = () => new Conv2d(8, 100, { kernelSize: [3, 5], groups: 2, rng: createRng(5) }) // 4 · 15 = 60 numbers
    const { weight, bias } = layer()
    expect([weight.shape, bias?.shape]).toEqual([[100, 4, 3, 5], [100]])
    for (const numbers of [weight.data.data, bias?.data.data ?? new Float32Array()]) {
      const largest = Math.max(...numbers.map(Math.abs))
      expect(largest).toBeLessThanOrEqual(1 / Math.sqrt(60))
      expect(largest).toBeGreaterThan(0.95 / Math.sqrt(60))
    }
    expect(layer().weight.toArray()).toEqual(weight.toArray())
  })

  test('walks as it was told to', () => {
    const walk = { stride: 2, padding: [2, 1], dilation: 2, groups: 2 } as const
    const layer = new Conv2d(2, 4, { kernelSize: [2, 3], ...walk, rng })
    const x = randn([3, 2, 9, 9], { rng })
    const { weight, bias } = layer
    expect(layer.forward(x).toArray()).toEqual(conv2d(x, weight, { bias, ...walk }).toArray())
    expect(String(layer)).toBe('Conv2d(2, 4, 2×3)')
  })

  test('has PyTorch’s names, and may go without bias', () => {
    const layer = (bias?: boolean) => new Conv2d(1, 2, { kernelSize: 3, rng, bias })
    expect(Object.keys(layer().stateDict())).toEqual(['weight', 'bias'])
    expect(Object.keys(layer(false).stateDict())).toEqual(['weight'])
  })
})
