// What the package says to what it cannot use: each message names the function, what it expected, and what it got.
import {
  AdaptiveAvgPool2d,
  AvgPool2d,
  adaptiveAvgPool2d,
  applyKernel,
  augment,
  avgPool2d,
  BatchNorm2d,
  CNN,
  Conv2d,
  ConvTranspose2d,
  conv2d,
  convTranspose2d,
  featureMaps,
  flatten,
  MaxPool2d,
  maxPool2d,
  warp,
} from '@neuralings/nn-cnn'
import { createRng, ones, tensor, zeros } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'

const rng = createRng(0)

/** What TypeScript would have refused. */
const untyped = (x: unknown) => x as never

/** One test, named after what is said to a misuse. */
function says(message: string, misuse: () => unknown): void {
  test(message, () => expect(misuse).toThrow(message))
}

describe('applyKernel', () => {
  says('applyKernel: expected a grey image of shape [H, W], got [3,8,8]', () =>
    applyKernel(zeros([3, 8, 8]), [[1]]),
  )
  const wanted = 'applyKernel: expected a kernel with a middle, such as 3×3, got'
  const apply = (kernel: number[][]) => () => applyKernel(zeros([4, 4]), kernel)
  says(`${wanted} 2×3`, apply([[1, 2, 3], [4, 5, 6]])) // biome-ignore format: a table
  says(`${wanted} 0×0`, apply([]))
  const table = 'applyKernel: expected a kernel of numbers in rows, such as imageKernels.box, got'
  says(`${table} undefined`, () => applyKernel(zeros([4, 4]), untyped(undefined)))
  says(`${table} [1,2,3]`, () => applyKernel(zeros([4, 4]), untyped([1, 2, 3])))
  says(`${table} tensor([[1.]])`, () => applyKernel(zeros([4, 4]), untyped(tensor([[1]]))))
  says('applyKernel: expected rows of one length, got lengths 1,3', apply([[1], [1, 2, 3]]))
})

describe('conv2d', () => {
  const [x, w] = [zeros([2, 3, 8, 8]), zeros([4, 3, 3, 3])]
  const images = 'conv2d: expected images of shape [N, 3, H, W] for weights [4,3,3,3]'
  says(`${images}, got [2,1,8,8]`, () => conv2d(zeros([2, 1, 8, 8]), w))
  says(`${images}, got [3,8,8]`, () => conv2d(zeros([3, 8, 8]), w))
  says(
    'conv2d: expected images of shape [N, 6, H, W] for weights [4,3,3,3] in 2 groups, got [2,3,8,8]',
    () => conv2d(x, w, { groups: 2 }),
  )
  says('conv2d: expected weights of shape [out, in, h, w], got [3,3]', () =>
    conv2d(x, zeros([3, 3])),
  )
  says('conv2d: expected weights of shape [out, in, h, w] with out in 3 equal groups', () =>
    conv2d(x, w, { groups: 3 }),
  )
  says('conv2d: expected a bias of shape [4] for weights [4,3,3,3], got [3]', () =>
    conv2d(x, w, { bias: zeros([3]) }),
  )
  says('conv2d: expected images of at least 9×9 pixels, got [2,3,8,8]', () =>
    conv2d(x, w, { dilation: 4 }),
  )
  says('conv2d: expected images of at least 3×1 pixels, got [2,3,1,8]', () =>
    conv2d(zeros([2, 3, 1, 8]), w, { padding: [0, 1] }),
  )
  says('conv2d: expected stride to be a whole number ≥ 1, or a pair such as [2,1], got 0', () =>
    conv2d(x, w, { stride: 0 }),
  )
  says(
    'conv2d: expected padding to be a whole number ≥ 0, or a pair such as [1,0], got [1,-1]',
    () => conv2d(x, w, { padding: [1, -1] }),
  )
  says('conv2d: expected padding to be a whole number ≥ 0, or a pair such as [1,0], got same', () =>
    conv2d(x, w, { padding: untyped('same') }),
  )
  says(
    'conv2d: expected dilation to be a whole number ≥ 1, or a pair such as [2,1], got [1,1,1]',
    () => conv2d(x, w, { dilation: untyped([1, 1, 1]) }),
  )
  says('conv2d: expected groups to be a whole number ≥ 1, got 1.5', () =>
    conv2d(x, w, { groups: 1.5 }),
  )
})

describe('Conv2d', () => {
  says('Conv2d: expected channels that go into 2 groups, got 3 and 4', () => {
    return new Conv2d(3, 4, { kernelSize: 3, groups: 2, rng })
  })
  says(
    'Conv2d: expected kernelSize to be a whole number ≥ 1, or a pair such as [2,1], got undefined',
    () => {
      return new Conv2d(1, 1, untyped({ rng }))
    },
  )
  says('Conv2d: expected stride to be a whole number ≥ 1', () => {
    return new Conv2d(1, 1, { kernelSize: 3, stride: -1, rng })
  })
  says('Conv2d: expected inputs to be a whole number ≥ 1, got 0', () => {
    return new Conv2d(0, 1, { kernelSize: 3, rng })
  })
  says('Conv2d: expected outputs to be a whole number ≥ 1, got 2.5', () => {
    return new Conv2d(1, 2.5, { kernelSize: 3, rng })
  })
})

describe('pooling', () => {
  const x = zeros([1, 1, 4, 4])
  for (const [op, pool] of Object.entries({ maxPool2d, avgPool2d })) {
    says(`${op}: expected images of at least 5×5 pixels, got [1,1,4,4]`, () => pool(x, 5))
    says(`${op}: expected images of shape [N, C, H, W], got [4,4]`, () => pool(zeros([4, 4]), 2))
    says(`${op}: expected a padding of at most half a window, got 2×0 for windows of 3×3`, () =>
      pool(x, 3, { padding: [2, 0] }),
    )
    says(`${op}: expected a window to be a whole number ≥ 1, or a pair such as [2,1], got 0`, () =>
      pool(x, 0),
    )
    // One more window would start at pixel 6, behind the image.
    says(`${op}: expected images of at least 2×2 pixels, got [1,1,1,4]`, () =>
      pool(zeros([1, 1, 1, 4]), 4, { stride: 3, ceilMode: true }),
    )
  }
  const size = 'expected size to be a whole number ≥ 1, or a pair such as [2,1], got'
  says(`MaxPool2d: ${size} undefined`, () => new MaxPool2d(untyped(undefined)))
  says(`AvgPool2d: ${size} [2,0]`, () => new AvgPool2d([2, 0]))
  says(`AdaptiveAvgPool2d: ${size} 0`, () => new AdaptiveAvgPool2d(0))
  says(`adaptiveAvgPool2d: ${size} 1.5`, () => adaptiveAvgPool2d(x, 1.5))
  says('adaptiveAvgPool2d: expected images of shape [N, C, H, W], got [4,4]', () =>
    adaptiveAvgPool2d(zeros([4, 4]), 1),
  )
  says('adaptiveAvgPool2d: expected images of at least 1×1 pixels, got [1,3,0,4]', () =>
    adaptiveAvgPool2d(zeros([1, 3, 0, 4]), 1),
  )
})

describe('what is no tensor', () => {
  const [array, w] = [untyped([[[[1, 2]]]]), zeros([1, 1, 1, 1])]
  const wanted = 'expected a tensor, got'
  const made = 'tensor([…]) makes a tensor of it'
  says(`conv2d: ${wanted} an array; ${made}`, () => conv2d(array, w))
  says(`conv2d: ${wanted} undefined`, () => conv2d(w, untyped(undefined)))
  says(`conv2d: ${wanted} 1`, () => conv2d(w, w, { bias: untyped(1) }))
  says(`maxPool2d: ${wanted} an array; ${made}`, () => maxPool2d(array, 1))
  says(`avgPool2d: ${wanted} an array; ${made}`, () => avgPool2d(array, 1))
  says(`adaptiveAvgPool2d: ${wanted} an array; ${made}`, () => adaptiveAvgPool2d(array, 1))
  says(`flatten: ${wanted} an array; ${made}`, () => flatten(array))
  says(`BatchNorm2d(1): ${wanted} an array; ${made}`, () => new BatchNorm2d(1).forward(array))
  says(`warp: ${wanted} an array; ${made}`, () => warp(array, {}))
  says(`applyKernel: ${wanted} an array; ${made}`, () => applyKernel(array, [[1]]))
})

describe('convTranspose2d', () => {
  const [x, weight] = [zeros([1, 4, 3, 3]), zeros([4, 2, 3, 3])]
  const op = 'convTranspose2d: expected'
  const run = (options: object) => () => convTranspose2d(x, weight, options)
  says(`${op} weights of shape [in, out, h, w], got [4,2]`, () => convTranspose2d(x, zeros([4, 2])))
  says(
    `${op} weights of shape [in, out, h, w] with in in 3 equal groups, got [4,2,3,3]`,
    run({ groups: 3 }),
  )
  says(`${op} images of shape [N, 4, H, W] for weights [4,2,3,3], got [1,3,3,3]`, () =>
    convTranspose2d(zeros([1, 3, 3, 3]), weight),
  )
  says(`${op} images of shape [N, C, H, W], got [4,3,3]`, () =>
    convTranspose2d(zeros([4, 3, 3]), weight),
  )
  says(
    `${op} a bias of shape [4] for weights [4,2,3,3], got [2]`,
    run({ groups: 2, bias: ones([2]) }),
  )
  says(
    `${op} an outputPadding below the stride, [2,1], got [1,1]`,
    run({ stride: [2, 1], outputPadding: 1 }),
  )
  says(
    `${op} at least one pixel to be left, got -1×5 for a padding of [3,0]`,
    run({ padding: [3, 0] }),
  )
  says('ConvTranspose2d: expected channels that go into 2 groups, got 4 and 3', () => {
    return new ConvTranspose2d(4, 3, { kernelSize: 2, groups: 2, rng })
  })
  says('ConvTranspose2d: expected outputPadding to be a whole number ≥ 0', () => {
    return new ConvTranspose2d(4, 4, { kernelSize: 2, outputPadding: -1, rng })
  })
})

describe('other layers', () => {
  says('flatten: expected [N, ...], got a scalar', () => flatten(tensor(1)))
  says('BatchNorm2d: expected features to be a whole number ≥ 1, got 0', () => new BatchNorm2d(0))
  const layer = new BatchNorm2d(3)
  says('BatchNorm2d(3): expected [N, 3, H, W], got [2,3]', () => layer.forward(zeros([2, 3])))
  says('BatchNorm2d(3): expected [N, 3, H, W], got [2,4,5,5]', () =>
    layer.forward(zeros([2, 4, 5, 5])),
  )
  says('batchNorm: expected several numbers per feature while training, got [1,3,1,1]', () =>
    layer.forward(zeros([1, 3, 1, 1])),
  )
})

describe('changed images', () => {
  const x = zeros([2, 4, 4])
  const wanted = 'expected images of shape [N, C, H, W] or [N, H, W]'
  says(`warp: ${wanted}, got [4,4]`, () => warp(zeros([4, 4]), {}))
  says(`augment: ${wanted}, got [2,16]`, () => augment(zeros([2, 16]), { rng }))
  says('warp: expected a zoom above 0, got 0', () => warp(x, { zoom: 0 }))
  const moved = 'warp: expected degrees to rotate and pixels to shift by, got'
  says(`${moved} NaN and [0,0]`, () => warp(x, { rotate: Number.NaN }))
  says(`${moved} 0 and [2,]`, () => warp(x, { shift: untyped([2, undefined]) }))
  says(`${moved} 0 and [2]`, () => warp(x, { shift: untyped(2) }))
  const limits: [string, object][] = [
    ['rotate to be degrees ≥ 0, got -5', { rotate: -5 }],
    ['shift to be a whole number of pixels ≥ 0, got 0.5', { shift: 0.5 }],
    ['flip to be a probability from 0 to 1, got 2', { flip: 2 }],
    ['crop to be a share above 0, up to 1, got 0', { crop: 0 }],
    ['noise to be a standard deviation ≥ 0, got NaN', { noise: Number.NaN }],
  ]
  for (const [message, limit] of limits)
    says(`augment: expected ${message}`, () => augment(x, { ...limit, rng }))
})

describe('CNN', () => {
  const options = { channels: [4, 8], sizes: [10], rng }
  const make =
    (image: [number, number, number], others: object = {}) =>
    () =>
      new CNN(image, { ...options, ...others })
  says('CNN: expected images of at least 4×4 pixels to halve 2 times, got 3×28', make([1, 3, 28]))
  says('CNN: expected image channels to be a whole number ≥ 1, got 0', make([0, 28, 28]))
  says('CNN: expected width to be a whole number ≥ 1, got undefined', make(untyped([28, 28])))
  const odd = 'CNN: expected an odd kernelSize, which has a middle, got 4'
  says(odd, make([1, 28, 28], { kernelSize: 4 }))
  const list = 'CNN: expected a list of at least one number as'
  says(`${list} channels, got []`, make([1, 28, 28], { channels: [] }))
  says(`${list} channels, got 8`, make([1, 28, 28], { channels: 8 }))
  says(`${list} sizes, got undefined`, make([1, 28, 28], { sizes: undefined }))
  says('Conv2d: expected outputs to be a whole number', make([1, 28, 28], { channels: [2.5] }))
})

describe('a missing generator', () => {
  for (const options of [undefined, {}, { rng: 7 }].map(untyped)) {
    const wanted = 'expected a random generator, such as { rng: createRng(0) }'
    says(`Conv2d: ${wanted}`, () => new Conv2d(1, 1, options))
    says(`ConvTranspose2d: ${wanted}`, () => new ConvTranspose2d(1, 1, options))
    says(`CNN: ${wanted}`, () => new CNN([1, 8, 8], options))
    says(`augment: ${wanted}`, () => augment(zeros([1, 4, 4]), options))
  }
})

says('featureMaps: expected a Sequential, such as a CNN, got Conv2d(1, 1, 3×3)', () =>
  featureMaps(untyped(new Conv2d(1, 1, { kernelSize: 3, rng })), zeros([1, 8, 8])),
)

test('featureMaps: layers complain as they do elsewhere', () => {
  const model = new CNN([1, 8, 8], { channels: [2], sizes: [2], rng })
  const wanted = 'conv2d: expected images of shape [N, 1, H, W] for weights [2,1,3,3], got [1,8,8]'
  expect(() => featureMaps(model, zeros([8, 8]))).toThrow(wanted)
})
