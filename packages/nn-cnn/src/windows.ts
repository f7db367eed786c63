// Windows on an image: a small opening that stops at every `stride`-th pixel, and at each stop shows a patch, as many
// pixels as it has places, `dilation` apart. Convolution and pooling see images through them. PyTorch: F.unfold, F.fold.

import {
  addInto,
  pad,
  type Range,
  slice,
  type Tensor,
  transpose,
  unfold as unfoldDim,
  zeros,
} from '@neuralings/tensor'
import { checkImages, type Pair, type PairLike, pairOf, type Shaped } from './check.ts'

/** How windows stand on an image. */
export interface Windows {
  /** The places in each. */
  size: Pair
  /** Pixels from stop to stop. */
  stride: Pair
  /** Pixels that are put around the image. */
  padding: Pair
  /** Pixels from place to place. */
  dilation: Pair
  /** How far the last window reaches beyond the padding, below and at the right. */
  beyond: Pair
}

interface WindowOptions extends Record<Exclude<keyof Windows, 'beyond'>, PairLike> {
  op: string
  /** Whether a last window may reach beyond the padding, as long as it starts before the end of the image. */
  ceilMode?: boolean
}

/** Windows for images `x` [N, C, H, W]. Throws when the numbers make no sense, or no window fits into the image. */
export function windowsOn(
  x: Shaped,
  { op, size, stride, padding, dilation, ceilMode = false }: WindowOptions,
): Windows {
  const windows: Windows = {
    size: pairOf(op, ['a window', size], 1),
    stride: pairOf(op, ['stride', stride], 1),
    padding: pairOf(op, ['padding', padding], 0),
    dilation: pairOf(op, ['dilation', dilation], 1),
    beyond: [0, 0],
  }
  const least = extentOf(windows).map((length, d) => {
    const missing = ceilMode ? windows.stride[d] - 1 : 0
    return Math.max(1, length - 2 * windows.padding[d] - missing)
  })
  checkImages(op, x, least)
  return ceilMode ? { ...windows, beyond: beyond(x.shape, windows) } : windows
}

/** What one more window misses, if there are pixels left for it. */
function beyond(shape: readonly number[], windows: Windows): Pair {
  const along = (d: 0 | 1) => {
    const [length, stride, padding] = [shape[2 + d], windows.stride[d], windows.padding[d]]
    const next = outputLength(d, length, windows) * stride
    const missing = next + extentOf(windows)[d] - length - 2 * padding
    return missing < stride && next < length + padding ? missing : 0
  }
  return [along(0), along(1)]
}

/** How many pixels there are from one end of a window to the other. */
export function extentOf({ size, dilation }: Windows): Pair {
  const across = (d: 0 | 1) => (size[d] - 1) * dilation[d] + 1
  return [across(0), across(1)]
}

/** How often they stop, down and across images of [height, width]. */
export function outputSize(image: Pair, windows: Windows): Pair {
  return [outputLength(0, image[0], windows), outputLength(1, image[1], windows)]
}

/** The same for one direction, down (0) or across (1). */
export function outputLength(d: 0 | 1, length: number, windows: Windows): number {
  const room = length + 2 * windows.padding[d] + windows.beyond[d] - extentOf(windows)[d]
  return Math.floor(room / windows.stride[d]) + 1
}

/** Puts `value` around images: [..., H, W] → [..., H + 2 · padding + beyond, W + 2 · padding + beyond]. */
export function padImages(x: Tensor, { padding, beyond }: Windows, value = 0): Tensor {
  if ([...padding, ...beyond].every(width => width === 0)) return x
  const before = x.shape.slice(2).map(() => [0, 0] as const)
  const around = padding.map((width, d) => [width, width + beyond[d]] as const)
  return pad(x, [...before, ...around], { value })
}

/** Takes it off again. */
export function cropPadding(x: Tensor, { padding, beyond }: Windows): Tensor {
  return sliceLast(
    x,
    padding.map((width, d) => [width, x.shape.at(d - 2)! - width - beyond[d]]),
  )
}

/**
 * The patches that windows see of padded images: [..., H, W] → [..., h, w, rows, columns]. For each of the h · w places of
 * the window it is the picture of all pixels that this place meets, the image shifted by a little. A view: nothing is
 * copied.
 *
 *     patches[u][v][i][j] = x[i · stride + u · dilation][j · stride + v · dilation]
 */
export function unfold(x: Tensor, windows: Windows): Tensor {
  const { stride, dilation } = windows
  const [height, width] = extentOf(windows)
  const down = unfoldDim(x, { dim: -2, size: height, step: stride[0] }) // [..., rows, W, height]
  const both = unfoldDim(down, { dim: -2, size: width, step: stride[1] }) // [..., rows, columns, height, width]
  const patches = sliceLast(both, [
    [0, null, dilation[0]],
    [0, null, dilation[1]],
  ]) // [..., rows, columns, h, w]
  // The pictures last: their rows are long, and long rows are walked faster than short ones.
  return transpose(transpose(patches, [-4, -2]), [-3, -1])
}

/**
 * The way back through padding and `unfold`: each number of `g` [..., h, w, rows, columns] is added to the pixel that was
 * seen there, so a pixel that was seen several times gets a sum. What falls on the padding is lost. → `shape`, [..., H, W].
 */
export function fold(
  g: Tensor,
  { shape, windows }: { shape: readonly number[]; windows: Windows },
): Tensor {
  const padded = padImages(zeros(shape, { dtype: g.dtype }), windows)
  addInto(unfold(padded, windows), g)
  return cropPadding(padded, windows)
}

/** A part of each of the last dimensions, and all of those before. */
function sliceLast(x: Tensor, ranges: readonly Range[]): Tensor {
  const before = x.shape.slice(ranges.length).map((): Range => [])
  return slice(x, [...before, ...ranges])
}
