// Max pooling: of the pixels in each window only the largest stays. The picture becomes smaller; it says less exactly
// where something was found, but still that it was. PyTorch: F.max_pool2d, nn.MaxPool2d.

import { differentiable, type Variable } from '@neuralings/autograd'
import { Module } from '@neuralings/nn-mlp'
import {
  contiguous,
  empty,
  onKernels,
  requireOptions,
  type Tensor,
  zerosLike,
} from '@neuralings/tensor'
import { type Pair, type PairLike, pairOf } from '../check.ts'
import { frame, look, unframe, type Windows } from '../windows.ts'
import { type PoolOptions, poolOptionNames, poolWindows } from './pool-windows.ts'

/** The winner of each window passes, and its gradient comes back to it. All the others could change without effect. */
const rule = differentiable('maxPool2d', (x: Tensor, size: PairLike, options: PoolOptions) => {
  const windows = poolWindows(x, { op: 'maxPool2d', size, ...options })
  const least = x.dtype === 'int32' ? -(2 ** 31) : -Infinity
  const framed = contiguous(frame(x, windows, least)) // so the frame never wins
  const { y, winners } = pick(framed, windows) // both [N, C, rows, columns]
  if (framed !== x) keepOffFrame({ y, winners }, framed.shape.slice(-2), { ...windows, least })
  return [y, g => unframe(giveBack(g, winners, zerosLike(framed)), windows)]
})

/** The largest number of each window, and where in `x` it lies. x [N, C, H, W], in one piece. */
function pick(x: Tensor, windows: Windows): Picked {
  const [images, channels, height, width] = x.shape
  const stops = look(x, windows).shape.slice(-2)
  const shape = [images, channels, ...stops]
  const picked = { y: empty(shape, { dtype: x.dtype }), winners: empty(shape, { dtype: 'int32' }) }
  const { y, winners } = picked
  const { size, stride } = windows
  // The winners are written, too; as indices they may be whole numbers.
  const operands = { reads: [x], indices: [winners], writes: [y, winners], pays: true }
  const done = onKernels(operands, (k, [from, index, to]) =>
    k.maxPool(
      images * channels,
      stops[0],
      stops[1],
      ...size,
      ...stride,
      from,
      width,
      height * width,
      to,
      index,
    ),
  )
  if (!done) findWinners(x, picked, windows)
  return picked
}

interface Picked {
  y: Tensor
  winners: Tensor
}

/** The first of the largest numbers of each window, or NaN if there is one. */
function findWinners(x: Tensor, { y, winners }: Picked, { size, stride }: Windows): void {
  const {
    data,
    shape: [images, channels, height, width],
  } = x
  const [rows, columns] = y.shape.slice(-2)
  let window = 0
  for (let plane = 0; plane < images * channels; plane++) {
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) {
        const corner = (plane * height + i * stride[0]) * width + j * stride[1]
        let winner = corner
        for (let u = 0; u < size[0]; u++) {
          for (let v = 0; v < size[1]; v++) {
            const place = corner + u * width + v
            if (data[place] > data[winner] || Number.isNaN(data[place])) winner = place
          }
        }
        y.data[window] = data[winner]
        winners.data[window++] = winner
      }
    }
  }
}

/** Where a window sees nothing larger than its frame, the first pixel of the image wins, not one of the frame. */
function keepOffFrame({ y, winners }: Picked, [height, width]: readonly number[], options: Frame) {
  const [top, left] = options.padding
  for (let i = 0; i < winners.size; i++) {
    if (y.data[i] !== options.least) continue
    const winner = winners.data[i]
    const [row, column] = [Math.floor(winner / width) % height, winner % width]
    winners.data[i] += Math.max(0, top - row) * width + Math.max(0, left - column)
  }
}

type Frame = { padding: Pair; least: number }

/** Adds each gradient to the number of `to` that won. */
function giveBack(gradient: Tensor, winners: Tensor, to: Tensor): Tensor {
  const g = contiguous(gradient)
  const operands = { reads: [g], indices: [winners], updates: [to], pays: true }
  const done = onKernels(operands, (k, [from, index, sums]) =>
    k.maxPoolBack(g.size, index, from, sums),
  )
  if (done) return to
  for (let i = 0; i < g.size; i++) to.data[winners.data[i]] += g.data[i]
  return to
}

/**
 * The largest number of each window: [N, C, H, W] → [N, C, rows, columns], with rows = ⌊(H + 2·padding − h) / stride⌋ + 1
 * for windows of the given size, a number or a pair [h, w]. The gradient goes to the pixel that won, where several are
 * equal to the first of them. With `ceilMode` the number of rows is rounded up, unless the last window would start behind the
 * image. Throws when no window fits into the image. (Ranzato et al., 2007)
 *
 * @example
 * const x = variable([[[[1, 2, 0, 0], [4, 3, 0, 9]]]])
 * const y = maxPool2d(x, 2)
 * console.log(y) // variable([[[[4., 9.]]]], op: maxPool2d)
 * sum(y).backward()
 * console.log(x.grad)
 * // tensor([[[[0., 0., 0., 0.],
 * //           [1., 0., 0., 1.]]]])
 * console.log(maxPool2d(tensor([[[[1, 3, 2]]]]), [1, 2], { ceilMode: true }).data) // tensor([[[[3., 2.]]]])
 */
export function maxPool2d(
  x: Variable | Tensor,
  size: PairLike,
  options: PoolOptions = {},
): Variable {
  return rule(x, size, requireOptions(options, 'maxPool2d', poolOptionNames))
}

/**
 * `maxPool2d` as a layer; without a `stride` the windows stand side by side.
 *
 * @example
 * console.log(new MaxPool2d(2).forward(zeros([8, 16, 28, 28])).shape) // [ 8, 16, 14, 14 ]
 */
export class MaxPool2d extends Module {
  readonly size: Pair
  readonly options: PoolOptions

  constructor(size: PairLike, options: PoolOptions = {}) {
    super()
    this.size = pairOf('MaxPool2d', ['size', size], 1)
    this.options = requireOptions(options, 'MaxPool2d', poolOptionNames)
  }

  override forward(x: Variable | Tensor): Variable {
    return maxPool2d(x, this.size, this.options)
  }

  override toString(): string {
    return `MaxPool2d(${this.size.join('×')})`
  }
}
