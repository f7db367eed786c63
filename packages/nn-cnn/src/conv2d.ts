// Convolution: a small table of weights slides over a picture and looks everywhere for the same thing. It needs far fewer
// weights than a linear layer, and finds what it looks for wherever that is. PyTorch: F.conv2d.
//
// At each stop (i, j) the kernel sees a patch: patches[n,c,u,v,i,j] is x[n, c, i + u, j + v], or what stride, padding and
// dilation make of that. The output is a sum of products. So are both ways back, because a nudge of a weight reaches the output
// through what was seen with it, everywhere and in all images; a nudge of what was seen reaches it through the weight:
//
//   y[n,o,i,j]            = Σ w[o,c,u,v] · patches[n,c,u,v,i,j]   over c, u, v
//   dw[o,c,u,v]           = Σ g[n,o,i,j] · patches[n,c,u,v,i,j]   over n, i, j
//   dpatches[n,c,u,v,i,j] = Σ g[n,o,i,j] · w[o,c,u,v]             over o
//
// dx gets each number of dpatches at the pixel where it was seen. With groups there is one letter more, k.

import { differentiable, type Variable } from '@neuralings/autograd'
import {
  accelerated,
  add,
  einsum,
  requireOptions,
  reshape,
  sum,
  type Tensor,
} from '@neuralings/tensor'
import {
  type ConvInputs,
  type ConvOptions,
  checkConvInputs,
  type Geometry,
  geometryOf,
} from './conv-options.ts'
import { imagesInGroups, joinGroups, shapeInGroups, weightsInGroups } from './groups.ts'
import { conv2dByKernel, conv2dInputByKernel, conv2dWeightByKernel } from './kernels/conv2d.ts'
import { fold, padImages, unfold } from './windows.ts'

/** y [N, out, rows, columns] */
export const conv2dForward = accelerated(
  ({ x, weight, bias }: ConvInputs, geometry: Geometry): Tensor => {
    const w = weightsInGroups(weight, geometry.groups)
    const y = joinGroups(einsum('kocuv,nkcuvij->nkoij', w, patchesOf(x, geometry)))
    return addBias(y, bias)
  },
  conv2dByKernel,
)

/** dx [N, C, H, W]. PyTorch: torch.nn.grad.conv2d_input. */
export const conv2dInput = accelerated(
  ({ weight, g }: Record<'weight' | 'g', Tensor>, geometry: Geometry): Tensor => {
    const { images, windows, groups } = geometry
    const w = weightsInGroups(weight, groups)
    const dpatches = einsum('kocuv,nkoij->nkcuvij', w, imagesInGroups(g, groups))
    return joinGroups(fold(dpatches, { shape: shapeInGroups(images, groups), windows }))
  },
  conv2dInputByKernel,
)

/** dw [out, C / groups, h, w]. PyTorch: torch.nn.grad.conv2d_weight. */
export const conv2dWeight = accelerated(
  ({ x, g }: Record<'x' | 'g', Tensor>, geometry: Geometry): Tensor => {
    const { weights, groups } = geometry
    const patches = patchesOf(x, geometry)
    return reshape(einsum('nkcuvij,nkoij->kocuv', patches, imagesInGroups(g, groups)), weights)
  },
  conv2dWeightByKernel,
)

/** [N, groups, C / groups, h, w, rows, columns] */
function patchesOf(x: Tensor, { windows, groups }: Geometry): Tensor {
  return unfold(padImages(imagesInGroups(x, groups), windows), windows)
}

/** A number for each channel, added to all its pixels. */
export function addBias(y: Tensor, bias: Tensor | null): Tensor {
  return bias ? add(y, reshape(bias, [bias.size, 1, 1])) : y
}

/** The way back of the bias, `db = Σ g` over n, i, j: [N, out, rows, columns] → [out]. */
export function addBiasBack(g: Tensor): Tensor {
  return sum(sum(g, { dim: [2, 3] }), { dim: 0 })
}

const rule = differentiable(
  'conv2d',
  (x: Tensor, weight: Tensor, bias: Tensor | null, options: Required<ConvOptions>) => {
    checkConvInputs('conv2d', { x, weight, bias }, { ...options, isTransposed: false })
    const geometry = geometryOf('conv2d', { images: x.shape, weights: weight.shape }, options)
    return [
      conv2dForward({ x, weight, bias }, geometry),
      g => conv2dInput({ weight, g }, geometry),
      g => conv2dWeight({ x, g }, geometry),
      addBiasBack,
    ]
  },
)

const optionNames = ['bias', 'stride', 'padding', 'dilation', 'groups']

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
  options: ConvOptions & { bias?: Variable | Tensor | null } = {},
): Variable {
  requireOptions(options, 'conv2d', optionNames)
  const { bias = null, stride = 1, padding = 0, dilation = 1, groups = 1 } = options
  return rule(x, weight, bias, { stride, padding, dilation, groups })
}
