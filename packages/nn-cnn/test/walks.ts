// Random images and kernels, and random ways to walk: every combination that fits.
import type { ConvOptions } from '@neuralings/nn-cnn'
import { createRng, randn, type Tensor } from '@neuralings/tensor'
import fc from 'fast-check'

export interface Walked {
  x: Tensor
  weight: Tensor
  bias: Tensor
  walk: Required<ConvOptions> & Record<'stride' | 'padding' | 'dilation', [number, number]>
}

const count = (min: number, max: number) => fc.integer({ min, max })
const pair = (min: number, max: number) => fc.tuple(count(min, max), count(min, max))

const settings = fc.record({
  images: count(1, 2),
  groups: count(1, 2),
  inputs: count(1, 2),
  outputs: count(1, 3),
  kernel: pair(1, 3),
  more: pair(0, 3),
  stride: fc.oneof(fc.constant<[number, number]>([1, 1]), pair(1, 3)), // kernels know no strides
  padding: pair(0, 2),
  dilation: pair(1, 2),
  seed: fc.nat(),
})

/** Checks a property in float64. The images are as small as the kernel allows, or a little larger. */
export function forWalks(check: (walked: Walked) => void, numRuns: number): void {
  const property = fc.property(settings, ({ images, groups, inputs, outputs, seed, ...rest }) => {
    const { kernel, more, stride, padding, dilation } = rest
    const draw = (shape: number[]) => randn(shape, { rng, dtype: 'float64' })
    const rng = createRng(seed)
    const least = kernel.map((n, d) => Math.max(1, (n - 1) * dilation[d] + 1 - 2 * padding[d]))
    check({
      x: draw([images, groups * inputs, least[0] + more[0], least[1] + more[1]]),
      weight: draw([groups * outputs, inputs, ...kernel]),
      bias: draw([groups * outputs]),
      walk: { stride, padding, dilation, groups },
    })
  })
  fc.assert(property, { numRuns })
}
