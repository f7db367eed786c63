// Convolution: a small table of weights slides over a picture and looks everywhere for the same thing. It needs far fewer
// weights than a linear layer, and finds what it looks for wherever that is. PyTorch: F.conv2d.

import { differentiable, type Variable } from '@neuralings/autograd'
import { requireOptions, sameShape, type Tensor } from '@neuralings/tensor'
import { checkCounts, type PairLike, shapeOf } from './check.ts'
import { convolution, kernelSize, sumAtStops } from './convolution.ts'
import { windowsOn } from './windows.ts'

/** How a kernel walks over images; left out: over every pixel, no frame, no gaps, all channels together. */
export interface Walk {
  /** Pixels from stop to stop. */
  stride?: PairLike
  /** Zeros around the image. */
  padding?: PairLike
  /** Pixels from one number of the kernel to the next. */
  dilation?: PairLike
  /** The channels are dealt into so many groups, and an output sees those of one group only. */
  groups?: number
}

const optionNames = ['bias', 'stride', 'padding', 'dilation', 'groups']

const rule = differentiable(
  'conv2d',
  (x: Tensor, weight: Tensor, bias: Tensor | null, { groups, ...walk }: Required<Walk>) => {
    checkShapes({ x, weight, bias }, groups)
    const windows = windowsOn(x, { op: 'conv2d', size: kernelSize(weight), ...walk })
    const { forward, toImages, toWeights } = convolution(x.shape, weight, { windows, groups })
    return [forward(x, bias), toImages, g => toWeights(x, g), sumAtStops]
  },
)

/**
 * `y[n,o,i,j] = b[o] + Σ w[o,c,u,v] · x[n, c, i·stride + u·dilation − padding, j·stride + v·dilation − padding]`, summed
 * over c, u and v, as one operation. x [N, C, H, W], weight [out, C / groups, h, w], bias [out] → [N, out, rows, columns]:
 *
 *     rows = ⌊(H + 2·padding − dilation·(h − 1) − 1) / stride⌋ + 1      columns alike
 *
 * The kernel is not turned round, as in PyTorch; mathematics calls this cross-correlation. Stride, padding and dilation
 * are a number, or a pair for down and across. Throws when the shapes do not fit. (LeCun et al., 1989)
 *
 * @example
 * const edge = variable([[[[-1, 1]]]]) // how much brighter the right one of two pixels is
 * const y = conv2d(tensor([[[[0, 0, 5, 5]]]]), edge)
 * console.log(y) // variable([[[[0., 5., 0.]]]], op: conv2d)
 * sum(y).backward()
 * console.log(edge.grad) // tensor([[[[ 5., 10.]]]])
 */
export function conv2d(
  x: Variable | Tensor,
  weight: Variable | Tensor,
  options: Walk & { bias?: Variable | Tensor | null } = {},
): Variable {
  requireOptions(options, 'conv2d', optionNames)
  const { bias = null, stride = 1, padding = 0, dilation = 1, groups = 1 } = options
  return rule(x, weight, bias, { stride, padding, dilation, groups })
}

type Shapes = { x: Tensor; weight: Tensor; bias: Tensor | null }

function checkShapes({ x, weight, bias }: Shapes, groups: number): void {
  for (const given of [x, weight, bias]) if (given !== null) shapeOf('conv2d', given)
  checkCounts('conv2d', { groups })
  const [outputs, inputs] = weight.shape
  if (weight.shape.length !== 4 || outputs % groups !== 0) {
    const wanted = `[out, in, h, w]${groups > 1 ? ` with out in ${groups} equal groups` : ''}`
    throw new RangeError(`conv2d: expected weights of shape ${wanted}, got [${weight.shape}]`)
  }
  if (x.shape.length !== 4 || x.shape[1] !== inputs * groups) {
    const wanted = `[N, ${inputs * groups}, H, W] for weights [${weight.shape}]`
    const dealt = groups > 1 ? ` in ${groups} groups` : ''
    throw new RangeError(`conv2d: expected images of shape ${wanted}${dealt}, got [${x.shape}]`)
  }
  if (bias !== null && !sameShape(bias.shape, [outputs])) {
    const wanted = `[${outputs}] for weights [${weight.shape}]`
    throw new RangeError(`conv2d: expected a bias of shape ${wanted}, got [${bias.shape}]`)
  }
}
