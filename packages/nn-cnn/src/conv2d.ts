// Convolution: a small table of weights slides over a picture and looks everywhere for the same thing. It needs far fewer
// weights than a linear layer, and finds what it looks for wherever that is. PyTorch: F.conv2d.

import { differentiable, type Variable } from '@neuralings/autograd'
import { add, einsum, reshape, sameShape, sum, type Tensor } from '@neuralings/tensor'
import { checkCounts, type Pair, type PairLike, shapeOf } from './check.ts'
import { LineConvolution } from './conv2d-kernels.ts'
import { frame, look, putBack, windowsOn } from './windows.ts'

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

// n counts images, k groups, c the input channels of a group and o its outputs; (u, v) is a place in the kernel, (i, j) a
// stop. What the windows show is `seen`; without stride and dilation seen[n,k,c,u,v,i,j] is x[n,k,c,i+u,j+v].
//
//   y[n,k,o,i,j] = Σ w[k,o,c,u,v] · seen[n,k,c,u,v,i,j]   over c, u, v
//
// A nudge of a weight reaches the output through what was seen with it, everywhere and in all images; a nudge of what
// was seen reaches it through the weight, in all outputs. So both ways back are sums of products as well:
//
//   dw[k,o,c,u,v]        = Σ g[n,k,o,i,j] · seen[n,k,c,u,v,i,j]   over n, i, j
//   dseen[n,k,c,u,v,i,j] = Σ g[n,k,o,i,j] · w[k,o,c,u,v]          over o
//
// dx gets each number of dseen at the pixel where it was seen. The bias is in every stop: db = Σ g over n, i, j.
const rule = differentiable(
  'conv2d',
  (x: Tensor, weight: Tensor, bias: Tensor | null, { groups, ...walk }: Required<Walk>) => {
    checkShapes({ x, weight, bias }, groups)
    const windows = windowsOn(x, { op: 'conv2d', size: kernelSize(weight), ...walk })
    const inGroups = (t: Tensor, dim: number) => split(t, { dim, groups })
    const images = inGroups(x, 1) // [N, K, in, H, W]
    const w = inGroups(weight, 0) // [K, out, in, h, w]
    const seen = () => look(frame(images, windows), windows) // [N, K, in, h, w, rows, columns]
    const y = () => merge(einsum('kocuv,nkcuvij->nkoij', w, seen())) // [N, out, rows, columns]
    const throughWeights = (g: Tensor) => einsum('kocuv,nkoij->nkcuvij', w, inGroups(g, 1))
    const throughImages = (g: Tensor) => einsum('nkcuvij,nkoij->kocuv', seen(), inGroups(g, 1))
    const back = { shape: images.shape, windows }
    const kernels = new LineConvolution(x, weight, { windows, groups })
    return [
      kernels.forward(bias) ?? addBias(y(), bias),
      g => kernels.backToImages(g) ?? merge(putBack(throughWeights(g), back)), // [N, C, H, W]
      g => kernels.backToWeights(g) ?? reshape(throughImages(g), weight.shape),
      g => sum(sum(g, { dim: [2, 3] }), { dim: 0 }), // [out]
    ]
  },
)

/** A number for each output, added at all stops. */
function addBias(y: Tensor, bias: Tensor | null): Tensor {
  return bias ? add(y, reshape(bias, [bias.size, 1, 1])) : y
}

/** Deals the entries of `dim` into groups: [..., C, ...] → [..., K, C / K, ...]. */
function split(x: Tensor, { dim, groups }: { dim: number; groups: number }): Tensor {
  return reshape(x, x.shape.toSpliced(dim, 1, groups, x.shape[dim] / groups))
}

/** And back: [N, K, C, H, W] → [N, K · C, H, W]. */
function merge(x: Tensor): Tensor {
  const [images, groups, channels, ...picture] = x.shape
  return reshape(x, [images, groups * channels, ...picture])
}

function kernelSize({ shape }: Tensor): Pair {
  return [shape[2], shape[3]]
}

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
