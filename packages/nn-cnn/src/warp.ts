// Moving, turning and enlarging images. The question is asked backwards: for each pixel of the new image, which point of
// the old one lies there? That is seldom the middle of a pixel, so the four around it are mixed, the nearer the more (bilinear).
// PyTorch: torchvision.transforms.functional.affine, F.affine_grid and F.grid_sample.

import { contiguous, empty, requireOptions, type Tensor, type TypedArray } from '@neuralings/tensor'
import { shapeOf } from './check.ts'

/** In this order, around the middle of the image. */
export interface Moves {
  /** Swaps left and right. */
  flip?: boolean
  /** By so many degrees, counter-clockwise. */
  rotate?: number
  /** So many times as large. */
  zoom?: number
  /** By so many pixels down and right. */
  shift?: readonly [down: number, right: number]
}

/**
 * Moves every image in the same way: [N, C, H, W] or [N, H, W] → the same shape. What comes from beyond the border is 0.
 * Throws for another shape, and unless all moves are numbers, with a zoom above 0.
 *
 * @example
 * const x = tensor([[[1, 2, 3], [4, 5, 6], [7, 8, 9]]])
 * console.log(warp(x, { flip: true }).toArray()[0][0]) // [ 3, 2, 1 ]
 * console.log(warp(x, { rotate: 90 }).toArray()[0]) // [ [ 3, 6, 9 ], [ 2, 5, 8 ], [ 1, 4, 7 ] ]
 * console.log(warp(x, { shift: [0, 0.5] }).toArray()[0][0]) // [ 0.5, 1.5, 2.5 ]
 */
export function warp(images: Tensor, moves: Moves): Tensor {
  checkMoves(requireOptions(moves, 'warp', ['flip', 'rotate', 'zoom', 'shift']))
  return warpEach('warp', images, () => moves)
}

/** As `warp`, with moves of its own for each image. `op` is the name in errors. */
export function warpEach(op: string, images: Tensor, movesOfNext: () => Moves): Tensor {
  const { count, channels, height, width } = layoutOf(op, images)
  const { data } = contiguous(images)
  const out = empty(images.shape, { dtype: images.dtype === 'float64' ? 'float64' : 'float32' })
  let target = 0
  for (let image = 0; image < count; image++) {
    const origin = originOf(movesOfNext(), { height, width })
    for (let channel = 0; channel < channels; channel++) {
      const picture = { data, start: target, height, width }
      for (let i = 0; i < height; i++) {
        for (let j = 0; j < width; j++) out.data[target++] = valueAt(picture, origin(i, j))
      }
    }
  }
  return out
}

interface Size {
  height: number
  width: number
}

type Point = readonly [y: number, x: number]

/** For pixel (i, j) of the new image, its point in the old one: the moves undone, the last one first. */
function originOf(
  { flip = false, rotate = 0, zoom = 1, shift = [0, 0] }: Moves,
  { height, width }: Size,
): (i: number, j: number) => Point {
  const [middle, centre] = [(height - 1) / 2, (width - 1) / 2]
  const angle = (rotate * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return (i, j) => {
    const y = (i - middle - shift[0]) / zoom
    const x = (j - centre - shift[1]) / zoom
    const [turnedY, turnedX] = [cos * y + sin * x, cos * x - sin * y]
    return [middle + turnedY, centre + (flip ? -turnedX : turnedX)]
  }
}

interface Picture extends Size {
  data: TypedArray
  start: number
}

/** What a picture shows at a point between pixels: the four around it, the nearer the more. */
function valueAt({ data, start, height, width }: Picture, [y, x]: Point): number {
  const [top, left] = [Math.floor(y), Math.floor(x)]
  const [down, right] = [y - top, x - left]
  const pixel = (i: number, j: number) =>
    i >= 0 && i < height && j >= 0 && j < width ? data[start + i * width + j] : 0
  const above = (1 - right) * pixel(top, left) + right * pixel(top, left + 1)
  const below = (1 - right) * pixel(top + 1, left) + right * pixel(top + 1, left + 1)
  return (1 - down) * above + down * below
}

function checkMoves({ rotate = 0, zoom = 1, shift = [0, 0] }: Moves): void {
  if (!(zoom > 0 && zoom < Infinity))
    throw new RangeError(`warp: expected a zoom above 0, got ${zoom}`)
  const isPair = Array.isArray(shift) && shift.length === 2
  if (isPair && [rotate, ...shift].every(Number.isFinite)) return
  const found = `${rotate} and [${shift}]`
  throw new RangeError(`warp: expected degrees to rotate and pixels to shift by, got ${found}`)
}

function layoutOf(op: string, images: Tensor): Size & { count: number; channels: number } {
  const shape = shapeOf(op, images)
  if (shape.length !== 3 && shape.length !== 4) {
    throw new RangeError(
      `${op}: expected images of shape [N, C, H, W] or [N, H, W], got [${shape}]`,
    )
  }
  const [height, width] = shape.slice(-2)
  return { count: shape[0], channels: shape.length === 4 ? shape[1] : 1, height, width }
}
