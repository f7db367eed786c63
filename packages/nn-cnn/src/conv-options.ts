// The options of a convolution: how the kernel walks over images, and which shapes fit together. All of
// it is checked before anything is worked out.

import { requireCounts, type Shape, sameShape, type Tensor } from '@neuralings/tensor'
import { checkImages, type PairLike, shapeOf } from './check.ts'
import { type Windows, windowsOn } from './windows.ts'

/** How a kernel walks over images; left out: over every pixel, no padding, no gaps, all channels together. */
export interface ConvOptions {
  /** Pixels from stop to stop. */
  stride?: PairLike
  /** Zeros around the image. */
  padding?: PairLike
  /** Pixels from one number of the kernel to the next. */
  dilation?: PairLike
  /** The channels are dealt into so many groups, and an output sees those of one group only. */
  groups?: number
}

/** The shapes of a convolution, and its windows on the images. */
export interface Geometry {
  /** [N, C, H, W] */
  images: Shape
  /** [out, C / groups, h, w] */
  weights: Shape
  windows: Windows
  groups: number
}

/** Throws when the numbers make no sense, or no window fits into the images. */
export function geometryOf(
  op: string,
  { images, weights }: Pick<Geometry, 'images' | 'weights'>,
  { groups, ...walk }: Required<ConvOptions>,
): Geometry {
  const [height, width] = weights.slice(2)
  const windows = windowsOn({ shape: images }, { op, size: [height, width], ...walk })
  return { images, weights, windows, groups }
}

/** What goes in. */
export interface ConvInputs {
  x: Tensor
  weight: Tensor
  bias: Tensor | null
}

/**
 * Throws unless the shapes fit: weights [out, in, h, w], or [in, out, h, w] where the convolution is transposed, of which
 * the first is in groups.
 */
export function checkConvInputs(
  op: string,
  { x, weight, bias }: ConvInputs,
  { groups, isTransposed }: { groups: number; isTransposed: boolean },
): void {
  for (const given of [x, weight, bias]) if (given !== null) shapeOf(op, given)
  requireCounts({ groups }, op)
  const [first, second] = weight.shape
  if (weight.shape.length !== 4 || first % groups !== 0) {
    const [grouped, other] = isTransposed ? ['in', 'out'] : ['out', 'in']
    const wanted = `[${grouped}, ${other}, h, w]${groups > 1 ? ` with ${grouped} in ${groups} equal groups` : ''}`
    throw new RangeError(`${op}: expected weights of shape ${wanted}, got [${weight.shape}]`)
  }
  if (isTransposed) checkImages(op, x, [1, 1])
  const [inputs, outputs] = isTransposed ? [first, groups * second] : [groups * second, first]
  if (x.shape.length !== 4 || x.shape[1] !== inputs) {
    const dealt = groups > 1 ? ` in ${groups} groups` : ''
    const wanted = `[N, ${inputs}, H, W] for weights [${weight.shape}]${dealt}`
    throw new RangeError(`${op}: expected images of shape ${wanted}, got [${x.shape}]`)
  }
  if (bias === null || sameShape(bias.shape, [outputs])) return
  const wanted = `[${outputs}] for weights [${weight.shape}]`
  throw new RangeError(`${op}: expected a bias of shape ${wanted}, got [${bias.shape}]`)
}
