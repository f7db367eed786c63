// Transposed convolution: a picture becomes larger. Every pixel puts the kernel down, times its own value, and where kernels
// overlap they add up. Exactly so the gradient comes back through a convolution. PyTorch: F.conv_transpose2d.

import { differentiable, type Variable } from '@neuralings/autograd'
import { requireOptions, type Shape, type Tensor } from '@neuralings/tensor'
import { type PairLike, pairOf } from './check.ts'
import { type ConvOptions, checkConvInputs, geometryOf } from './conv-options.ts'
import { addBias, addBiasBack, conv2dForward, conv2dInput, conv2dWeight } from './conv2d.ts'

/** How the kernel walked over the image that is to be found. */
export interface ConvTransposeOptions extends ConvOptions {
  /** Pixels more at the bottom and at the right, fewer than a stride: several sizes lead to one when strides round down. */
  outputPadding?: PairLike
}

const op = 'convTranspose2d'
const optionNames = ['bias', 'stride', 'padding', 'outputPadding', 'dilation', 'groups']

/** All three sums are those of `conv2d`, from images of the shape of y to stops of the shape of x. */
const rule = differentiable(
  op,
  (x: Tensor, weight: Tensor, bias: Tensor | null, options: Required<ConvTransposeOptions>) => {
    checkConvInputs(op, { x, weight, bias }, { ...options, isTransposed: true })
    const { outputPadding, ...walk } = options
    const images = outputShape({ x, weight }, options)
    const geometry = geometryOf(op, { images, weights: weight.shape }, walk)
    return [
      addBias(conv2dInput({ weight, g: x }, geometry), bias),
      g => conv2dForward({ x: g, weight, bias: null }, geometry),
      g => conv2dWeight({ x: g, g: x }, geometry),
      addBiasBack,
    ]
  },
)

/** [N, out, rows, columns]: of all sizes that a convolution makes x from, the least, and `outputPadding`. */
function outputShape(
  { x, weight }: Record<'x' | 'weight', Tensor>,
  options: Required<ConvTransposeOptions>,
): Shape {
  const stride = pairOf(op, ['stride', options.stride], 1)
  const padding = pairOf(op, ['padding', options.padding], 0)
  const dilation = pairOf(op, ['dilation', options.dilation], 1)
  const more = pairOf(op, ['outputPadding', options.outputPadding], 0)
  if (more.some((pixels, d) => pixels >= stride[d]))
    throw new RangeError(
      `${op}: expected an outputPadding below the stride, [${stride}], got [${more}]`,
    )
  const picture = weight.shape.slice(2).map((length, d) => {
    const reach = dilation[d] * (length - 1) + 1
    return (x.shape[2 + d] - 1) * stride[d] - 2 * padding[d] + reach + more[d]
  })
  if (picture.every(length => length >= 1))
    return [x.shape[0], options.groups * weight.shape[1], ...picture]
  const found = `${picture.join('×')} for a padding of [${padding}]`
  throw new RangeError(`${op}: expected at least one pixel to be left, got ${found}`)
}

/**
 * The way back of `conv2d` as an operation of its own: x [N, in, H, W], weight [in, out / groups, h, w], bias [out] →
 * [N, out, rows, columns]. Each x[n,c,i,j] adds `x[n,c,i,j] · w[c,o,u,v]` to the pixel
 * y[n, o, i·stride + u·dilation − padding, j·stride + v·dilation − padding], if there is one:
 *
 *     rows = (H − 1)·stride − 2·padding + dilation·(h − 1) + outputPadding + 1      columns alike
 *
 * Its own gradients are a convolution of g with the same weights, and `dw = Σ x · patches`, those of g. Throws when
 * the shapes do not fit, for an outputPadding that is not below the stride, and when no pixel is left.
 * (Zeiler et al., 2010)
 *
 * @example
 * const x = variable([[[[1, 2]]]])
 * const y = convTranspose2d(x, tensor([[[[10, 1, 0.1]]]]), { stride: 2 })
 * console.log(y.toArray()[0][0]) // [ [ 10, 1, 20.1…, 2, 0.2… ] ]
 * sum(y).backward()
 * console.log(x.grad?.toArray()[0][0]) // [ [ 11.1…, 11.1… ] ]
 */
export function convTranspose2d(
  x: Variable | Tensor,
  weight: Variable | Tensor,
  options: ConvTransposeOptions & { bias?: Variable | Tensor | null } = {},
): Variable {
  requireOptions(options, op, optionNames)
  const {
    bias = null,
    stride = 1,
    padding = 0,
    outputPadding = 0,
    dilation = 1,
    groups = 1,
  } = options
  return rule(x, weight, bias, { stride, padding, outputPadding, dilation, groups })
}
