// How the kernels see a picture: padded, row behind row and channel behind channel, as one long line. What a place of a
// window sees, whatever the stop, is then this line moved by a constant, its shift: one further for a pixel to the right,
// a row further for a pixel below. `slide.ts` of @neuralings/kernels says what that is good for.
// Where a window takes strides, a picture is several lines, one for each phase of its pixels: see phases.ts.

import { type onKernels, type Tensor, zeros } from '@neuralings/tensor'
import type { Pair } from '../check.ts'
import type { Geometry } from '../conv-options.ts'
import { outputSize, type Windows } from '../windows.ts'
import { type Phase, phasesOf } from './phases.ts'

type Kernels = Parameters<Parameters<typeof onKernels>[1]>[0]

/** The channels of a group as they lie in memory, and their phases, whose pixels are `step` apart. */
export interface Planes {
  channels: number
  rows: number
  columns: number
  step: Pair
  phases: readonly Phase[]
}

/**
 * The padded rows of a convolution. What stands to the right of a row stands to the left of the next as well, so there is
 * one margin, not two. (A window that fits into the margin stops on it more often than that: then a row is as long as
 * there are stops.)
 */
export class PaddedRows {
  readonly #windows: Windows
  /** Numbers from row to row. */
  readonly row: number
  /** Numbers from phase to phase: they stand behind one another in each channel. */
  readonly plane: number
  /** The planes of a group before and after. With a stride of 1 there is one phase, and it has all pixels. */
  readonly inputs: Planes
  readonly outputs: Planes

  constructor({ images, weights, windows, groups }: Geometry) {
    const [height, width] = images.slice(2)
    const { padding, stride } = windows
    const [rows, columns] = outputSize([height, width], windows)
    const [tall, long] = [height, width].map((n, d) => Math.ceil((n + 2 * padding[d]) / stride[d]))
    const margin = Math.floor(padding[1] / stride[1])
    this.#windows = windows
    this.row = Math.max(long - margin, columns)
    this.plane = spread(tall * this.row + margin)
    const phases = phasesOf([height, width], { windows, row: this.row })
    this.inputs = { channels: weights[1], rows: height, columns: width, step: stride, phases }
    const all = { rows, columns, first: 0, at: 0, places: [[], []] } as const
    const channels = weights[0] / groups
    this.outputs = { channels, rows, columns, step: [1, 1], phases: [all] }
  }

  /** Room for the padded rows of a group, all zeros. There is one plane more, before the first: a place may see what lies behind it. */
  blank({ channels, phases }: Planes): Tensor {
    return zeros([1 + channels * phases.length, this.plane])
  }

  /** Copies the planes of a group of an image, there are many, into blank rows. Addresses are in bytes. */
  write(
    k: Kernels,
    { channels, rows, columns, step: [down, right], phases }: Planes,
    { group, from, to }: { group: number; from: number; to: number },
  ): void {
    const picture = rows * columns
    for (const [i, phase] of phases.entries()) {
      const pixel = from + 4 * (group * channels * picture + phase.first)
      const place = to + 4 * ((1 + i) * this.plane + phase.at)
      // biome-ignore format: what to copy, from where, to where
      k.copyPlanes(
        channels, phase.rows, phase.columns,
        pixel, down * columns, right, picture,
        place, this.row, 1, phases.length * this.plane,
      )
    }
  }

  /** From the first to the last number of so many rows. */
  span({ rows, columns }: { rows: number; columns: number }): number {
    return (rows - 1) * this.row + columns
  }

  /** How far the padded rows are moved for every place of a window, in each channel of a group. */
  shifts(): Tensor {
    const { channels, phases } = this.inputs
    const [rows, columns] = this.#windows.size
    const places: number[] = []
    for (let u = 0; u < rows; u++)
      for (let v = 0; v < columns; v++) {
        const phase = phases.findIndex(({ places: [us, vs] }) => us.includes(u) && vs.includes(v))
        places.push(phase * this.plane + this.#offset(u, v))
      }
    return inEachChannel(places, { channels, apart: phases.length * this.plane })
  }

  /** How far the rows of gradients are moved back for every place that sees a phase, in each output of a group. */
  shiftsBack({ places: [us, vs] }: Phase): Tensor {
    const places = us.flatMap(u => vs.map(v => -this.#offset(u, v)))
    return inEachChannel(places, { channels: this.outputs.channels, apart: this.plane })
  }

  /** From where the window stops, to what the place (u, v) sees of its phase. */
  #offset(u: number, v: number): number {
    const { dilation, stride } = this.#windows
    const [down, right] = [u, v].map((place, d) => Math.floor((place * dilation[d]) / stride[d]))
    return down * this.row + right
  }
}

/** The shifts of one channel for all of them, as many as the kernels want: they read four at a time. */
function inEachChannel(
  places: readonly number[],
  { channels, apart }: { channels: number; apart: number },
): Tensor {
  const shifts = zeros([4 * Math.ceil((channels * places.length) / 4)], { dtype: 'int32' })
  for (let c = 0; c < channels; c++)
    for (let i = 0; i < places.length; i++)
      shifts.data[c * places.length + i] = c * apart + places[i]
  return shifts
}

/**
 * Lengthens a plane to an odd number of cache lines, of 16 numbers each. Planes that lie a power of two apart would meet
 * in the same few places of the cache, and drive each other out.
 */
function spread(plane: number): number {
  return 16 * (Math.ceil(plane / 16) | 1)
}
