// How the kernels see a picture: in its frame, row behind row and channel behind channel, it is one long line. What a
// place of a window sees, whatever the stop, is then this line moved by a constant, its shift: one further for a pixel to
// the right, a row further for a pixel below. `slide.ts` of @neuralings/kernels tells what that is good for.

import { type onKernels, type Tensor, tensor, zeros } from '@neuralings/tensor'
import { reach, type Windows } from './windows.ts'

type Kernels = Parameters<Parameters<typeof onKernels>[1]>[0]

/** Channels of rows × columns, one behind the other, whose first number is the `at`-th of its framed channel. */
export interface Pictures {
  channels: number
  rows: number
  columns: number
  at: number
}

/** From where, onto which line. */
interface Copy {
  piece: number
  from: number
  line: number
}

/**
 * The lines of pictures of a certain size, in their frame. What stands to the right of a row stands to the left of the next
 * as well, so a frame has one margin, not two. (A window that fits into the margin stops on it more often than that: then
 * a row is as long as there are stops.)
 */
export class Lines {
  readonly #windows: Windows
  /** Numbers from row to row, */
  readonly row: number
  /** and from channel to channel. */
  readonly plane: number
  /** Where the picture begins in its frame. */
  readonly corner: number

  constructor([height, width]: readonly number[], windows: Windows) {
    const [top, left] = windows.padding
    const [, across] = reach(windows)
    this.#windows = windows
    this.row = width + left + Math.max(0, left - across + 1)
    this.plane = spread((height + 2 * top) * this.row + left)
    this.corner = top * this.row + left
  }

  /** A line of zeros. There is one channel more, before the first: a place may see what lies behind it. */
  blank(channels: number): Tensor {
    return zeros([1 + channels, this.plane])
  }

  /** Copies the pictures of a piece, there are many, onto a blank line. Addresses are in bytes. */
  write(k: Kernels, { channels, rows, columns, at }: Pictures, to: Copy): void {
    const picture = rows * columns
    const from = to.from + 4 * to.piece * channels * picture
    const place = to.line + 4 * (this.plane + at)
    k.copyPlanes(channels, rows, columns, from, columns, picture, place, this.row, this.plane)
  }

  /** From the first to the last number of a picture. */
  span({ rows, columns }: { rows: number; columns: number }): number {
    return (rows - 1) * this.row + columns
  }

  /** How far the line is moved for every place of a window, in each of some channels; or moved back. */
  shifts(channels: number, way: 1 | -1): Tensor {
    const { size, dilation } = this.#windows
    const shifts: number[] = []
    for (let c = 0; c < channels; c++)
      for (let u = 0; u < size[0]; u++)
        for (let v = 0; v < size[1]; v++)
          shifts.push(c * this.plane + way * (u * dilation[0] * this.row + v * dilation[1]))
    while (shifts.length % 4 > 0) shifts.push(0) // the kernels read four at a time
    return tensor(shifts, { dtype: 'int32' })
  }
}

/**
 * Lengthens a plane to an odd number of cache lines, of 16 numbers each. Planes that lie a power of two apart would meet
 * in the same few places of the cache, and drive each other out.
 */
function spread(plane: number): number {
  return 16 * (Math.ceil(plane / 16) | 1)
}
