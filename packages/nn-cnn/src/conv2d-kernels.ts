// Convolution on the kernels, along lines. It goes piece by piece: a group of an image is a convolution of its own.
//
// Both ways back are of the same kind. The gradients become a line like that of the picture, with zeros where no window
// stopped. Then dw is a product of two lines; and dx is a slide along the line of g with all shifts turned round, for
// what a place sees ahead of a stop has the stop as far behind it. Zeros leave a sum as it is, unless they meet a pixel or
// a weight that is NaN or infinite: then more gradients are NaN than in PyTorch, where some are as well.

import {
  contiguous,
  empty,
  onKernels,
  reshape,
  type Shape,
  type Tensor,
  zeros,
} from '@neuralings/tensor'
import { Lines, type Pictures } from './lines.ts'
import { panelsOf, turnedRound } from './panels.ts'
import { stopsOn, type Windows } from './windows.ts'

/** What goes along a line of pictures, and what comes of it. */
interface Slide {
  along: Pictures
  /** A number for each output and shift, [groups, outputs, depth]. */
  weights: Tensor
  /** [groups · outputs] */
  bias: Tensor
  shifts: Tensor
  /** Where on the line it begins, and how far it goes. */
  start: number
  rows: number
  columns: number
  /** Where it writes: some pixels of larger pictures, maybe. */
  y: Tensor
  onto: Pictures
  first: number
}

/** A convolution of images of `shape` [N, C, H, W] with weights [out, in, h, w]. */
export class LineConvolution {
  readonly #lines: Lines
  readonly #shape: Shape
  readonly #weight: Tensor
  readonly #groups: number
  readonly #pieces: number
  /** The pictures of a piece, before and after. */
  readonly #inputs: Pictures
  readonly #outputs: Pictures

  constructor(shape: Shape, weight: Tensor, options: { windows: Windows; groups: number }) {
    const { windows, groups } = options
    const [images, , ...size] = shape as [number, number, number, number]
    const [outputs, channels] = weight.shape
    const stops = stopsOn(size, windows)
    this.#lines = new Lines(size, { stops, windows })
    this.#shape = shape
    this.#weight = contiguous(weight)
    this.#groups = groups
    this.#pieces = images * groups
    const [step, { hands }] = [windows.stride, this.#lines]
    this.#inputs = { channels, rows: size[0], columns: size[1], step, hands }
    const [rows, columns] = stops
    const all = { rows, columns, first: 0, at: 0, places: [[], []] } as const
    this.#outputs = { channels: outputs / groups, rows, columns, step: [1, 1], hands: [all] }
  }

  /** y; null where no kernel is at hand. */
  forward(x: Tensor, bias: Tensor | null): Tensor | null {
    const { channels, rows, columns } = this.#outputs
    const outputs = this.#groups * channels
    const y = empty([this.#shape[0], outputs, rows, columns])
    const done = this.#slide(contiguous(x), {
      along: this.#inputs,
      weights: reshape(this.#weight, [this.#groups, channels, -1]),
      bias: bias ? contiguous(bias) : zeros([outputs]),
      shifts: this.#lines.shifts(this.#inputs.channels),
      ...{ start: 0, rows, columns },
      ...{ y, onto: this.#outputs, first: 0 },
    })
    return done ? y : null
  }

  /** dx; null where no kernel is at hand. Each hand gets its own; pixels that no place sees get 0. */
  backToImages(g: Tensor): Tensor | null {
    const [gs, dx] = [contiguous(g), zeros(this.#shape)]
    const { channels, hands } = this.#inputs
    for (const hand of hands) {
      const { rows, columns, at, first } = hand
      if (rows === 0 || columns === 0) continue // in a wide frame there may be none
      const done = this.#slide(gs, {
        along: this.#outputs,
        weights: turnedRound(this.#weight, { groups: this.#groups, hand }),
        bias: zeros([this.#groups * channels]),
        shifts: this.#lines.shiftsBack(this.#outputs.channels, hand),
        ...{ start: at, rows, columns },
        ...{ y: dx, onto: this.#inputs, first },
      })
      if (!done) return null
    }
    return dx
  }

  /** Slides along the line of each piece, and says whether the kernels could. */
  #slide(numbers: Tensor, slide: Slide): boolean {
    const { along, weights, bias, shifts, start, rows, columns, y, onto, first } = slide
    const [groups, outputs] = weights.shape
    const panels = panelsOf(weights)
    const [, perGroup, depth] = panels.shape
    const { row, plane } = this.#lines
    const room = 16 * Math.ceil(this.#lines.span(slide) / 16) // the kernel writes sixteen at a time
    const operands = {
      reads: [numbers, panels, bias],
      indices: [shifts],
      updates: [this.#lines.blank(along), y],
      writes: [empty([4, room])],
      pays: true,
    }
    const picture = onto.rows * onto.columns
    return onKernels(operands, (k, [from, w, b, moves, line, to, sums]) => {
      for (let piece = 0; piece < this.#pieces; piece++) {
        this.#lines.write(k, along, { piece, from, line })
        const group = piece % groups
        const pixel = to + 4 * (piece * outputs * picture + first)
        // biome-ignore format: sizes, weights, what is seen, what is written
        k.slide(
          outputs, rows, columns, depth,
          w + 16 * group * perGroup * depth, b + 4 * group * outputs,
          line + 4 * (plane + start), row, moves,
          pixel, onto.step[0] * onto.columns, onto.step[1], picture,
          sums,
        )
      }
    })
  }

  /** dw; null where no kernel is at hand. */
  backToWeights(x: Tensor, g: Tensor): Tensor | null {
    const [lines, inputs, outputs] = [this.#lines, this.#inputs, this.#outputs]
    const dw = zeros(this.#weight.shape)
    const perGroup = dw.size / this.#groups
    const operands = {
      reads: [contiguous(x), contiguous(g)],
      indices: [lines.shifts(inputs.channels)],
      updates: [lines.blank(inputs), lines.blank(outputs), dw],
      pays: true,
    }
    const [{ channels }, span] = [outputs, lines.span(outputs)]
    const done = onKernels(operands, (k, [xs, gs, moves, seen, arrived, to]) => {
      for (let piece = 0; piece < this.#pieces; piece++) {
        lines.write(k, inputs, { piece, from: xs, line: seen })
        lines.write(k, outputs, { piece, from: gs, line: arrived })
        const [xLine, gLine] = [seen, arrived].map(line => line + 4 * lines.plane)
        const weights = to + 4 * (piece % this.#groups) * perGroup
        const depth = perGroup / channels
        k.slideWeights(channels, span, depth, gLine, lines.plane, xLine, moves, weights)
      }
    })
    return done ? dw : null
  }
}
