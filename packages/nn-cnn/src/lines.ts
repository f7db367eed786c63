// How the kernels see a picture: in its frame, row behind row and channel behind channel, it is one long line. What a
// place of a window sees, whatever the stop, is then this line moved by a constant, its shift: one further for a pixel to
// the right, a row further for a pixel below. `slide.ts` of @neuralings/kernels tells what that is good for.
// Where a window takes strides, a picture is several lines, one for each hand that its pixels are dealt to: see hands.ts.

import { type onKernels, type Tensor, tensor, zeros } from '@neuralings/tensor'
import type { Pair } from './check.ts'
import { dealPixels, type Hand } from './hands.ts'
import type { Windows } from './windows.ts'

type Kernels = Parameters<Parameters<typeof onKernels>[1]>[0]

/** Channels of pictures as they lie in memory, and how they are dealt: the pixels of a hand are `step` apart. */
export interface Pictures {
  channels: number
  rows: number
  columns: number
  step: Pair
  hands: readonly Hand[]
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
  /** and from hand to hand, which stand behind one another in each channel. */
  readonly plane: number
  /** What the window sees of a picture: with a stride of 1 there is one hand, and it has all pixels. */
  readonly hands: readonly Hand[]

  constructor([height, width]: Pair, { stops, windows }: { stops: Pair; windows: Windows }) {
    const { padding, stride } = windows
    const [tall, long] = [height, width].map((n, d) => Math.ceil((n + 2 * padding[d]) / stride[d]))
    const margin = Math.floor(padding[1] / stride[1])
    this.#windows = windows
    this.row = Math.max(long - margin, stops[1])
    this.plane = spread(tall * this.row + margin)
    this.hands = dealPixels([height, width], { windows, row: this.row })
  }

  /** A line of zeros. There is one plane more, before the first: a place may see what lies behind it. */
  blank({ channels, hands }: Pictures): Tensor {
    return zeros([1 + channels * hands.length, this.plane])
  }

  /** Copies the pictures of a piece, there are many, onto a blank line. Addresses are in bytes. */
  write(
    k: Kernels,
    { channels, rows, columns, step: [down, right], hands }: Pictures,
    { piece, from, line }: { piece: number; from: number; line: number },
  ): void {
    const picture = rows * columns
    for (const [i, hand] of hands.entries()) {
      const pixel = from + 4 * (piece * channels * picture + hand.first)
      const place = line + 4 * ((1 + i) * this.plane + hand.at)
      // biome-ignore format: what to copy, from where, to where
      k.copyPlanes(
        channels, hand.rows, hand.columns,
        pixel, down * columns, right, picture,
        place, this.row, 1, hands.length * this.plane,
      )
    }
  }

  /** From the first to the last number of so many rows. */
  span({ rows, columns }: { rows: number; columns: number }): number {
    return (rows - 1) * this.row + columns
  }

  /** How far the line of the pictures is moved for every place of a window, in each of some channels. */
  shifts(channels: number): Tensor {
    const [rows, columns] = this.#windows.size
    const shifts: number[] = []
    for (let c = 0; c < channels; c++)
      for (let u = 0; u < rows; u++)
        for (let v = 0; v < columns; v++) {
          const hand = this.hands.findIndex(
            ({ places: [us, vs] }) => us.includes(u) && vs.includes(v),
          )
          shifts.push((c * this.hands.length + hand) * this.plane + this.#offset(u, v))
        }
    return indices(shifts)
  }

  /** How far a line of gradients is moved back for every place that sees a hand, in each of some channels. */
  shiftsBack(channels: number, { places: [us, vs] }: Hand): Tensor {
    const shifts: number[] = []
    for (let c = 0; c < channels; c++)
      for (const u of us) for (const v of vs) shifts.push(c * this.plane - this.#offset(u, v))
    return indices(shifts)
  }

  /** From where the window stops, to what the place (u, v) sees of its hand. */
  #offset(u: number, v: number): number {
    const { dilation, stride } = this.#windows
    const [down, right] = [u, v].map((place, d) => Math.floor((place * dilation[d]) / stride[d]))
    return down * this.row + right
  }
}

/** As the kernels want them, who read four at a time. */
function indices(shifts: number[]): Tensor {
  while (shifts.length % 4 > 0) shifts.push(0)
  return tensor(shifts, { dtype: 'int32' })
}

/**
 * Lengthens a plane to an odd number of cache lines, of 16 numbers each. Planes that lie a power of two apart would meet
 * in the same few places of the cache, and drive each other out.
 */
function spread(plane: number): number {
  return 16 * (Math.ceil(plane / 16) | 1)
}
