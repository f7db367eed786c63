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
  type Tensor,
  transpose,
  zeros,
} from '@neuralings/tensor'
import { Lines, type Pictures } from './lines.ts'
import { panelsOf } from './panels.ts'
import { reach, type Windows } from './windows.ts'

/** What goes along the lines, and what comes of it. */
interface Slide {
  /** A number for each output and shift, [groups, outputs, depth]. */
  weights: Tensor
  /** [groups · outputs] */
  bias: Tensor
  shifts: Tensor
  /** Where on the line it begins. */
  start: number
  rows: number
  columns: number
}

/** A convolution of images [N, C, H, W] with weights [out, in, h, w]. The windows take no strides. */
export class LineConvolution {
  readonly #lines: Lines
  readonly #x: Tensor
  readonly #weight: Tensor
  readonly #groups: number
  readonly #pieces: number
  /** The pictures of a piece, before and after. */
  readonly #inputs: Pictures
  readonly #outputs: Pictures

  constructor(x: Tensor, weight: Tensor, options: { windows: Windows; groups: number }) {
    const { windows, groups } = options
    const [images, , rows, columns] = x.shape
    const [outputs, channels] = weight.shape
    const [height, width] = reach(windows)
    const [top, left] = windows.padding
    this.#lines = new Lines([rows, columns], windows)
    this.#x = contiguous(x)
    this.#weight = contiguous(weight)
    this.#groups = groups
    this.#pieces = images * groups
    this.#inputs = { channels, rows, columns, at: this.#lines.corner }
    this.#outputs = {
      channels: outputs / groups,
      rows: rows + 2 * top - height + 1,
      columns: columns + 2 * left - width + 1,
      at: 0,
    }
  }

  /** y; null where no kernel is at hand. */
  forward(bias: Tensor | null): Tensor | null {
    const { channels, ...picture } = this.#outputs
    return this.#slide([this.#x, this.#inputs], {
      ...picture,
      weights: reshape(this.#weight, [this.#groups, channels, -1]),
      bias: bias ? contiguous(bias) : zeros([this.#groups * channels]),
      shifts: this.#lines.shifts(this.#inputs.channels, 1),
      start: 0,
    })
  }

  /** dx; null where no kernel is at hand. */
  backToImages(g: Tensor): Tensor | null {
    const [from, to] = [this.#outputs.channels, this.#inputs.channels]
    const places = this.#weight.shape[2] * this.#weight.shape[3]
    const weights = reshape(this.#weight, [this.#groups, from, to, places])
    return this.#slide([contiguous(g), this.#outputs], {
      ...this.#inputs,
      weights: contiguous(reshape(transpose(weights, [1, 2]), [this.#groups, to, from * places])),
      bias: zeros([this.#groups * to]),
      shifts: this.#lines.shifts(from, -1),
      start: this.#lines.corner,
    })
  }

  /** Slides along the line of each piece. */
  #slide([numbers, pictures]: [Tensor, Pictures], slide: Slide): Tensor | null {
    const { weights, bias, shifts, start, rows, columns } = slide
    const [groups, outputs] = weights.shape
    const panels = panelsOf(weights)
    const [, perGroup, depth] = panels.shape
    const { row, plane } = this.#lines
    const room = 16 * Math.ceil(this.#lines.span(slide) / 16) // the kernel writes sixteen at a time
    const y = empty([this.#pieces / groups, groups * outputs, rows, columns])
    const operands = {
      reads: [numbers, panels, bias],
      indices: [shifts],
      updates: [this.#lines.blank(pictures.channels)],
      writes: [y, empty([4, room])],
      pays: true,
    }
    const done = onKernels(operands, (k, [from, w, b, moves, line, to, sums]) => {
      for (let piece = 0; piece < this.#pieces; piece++) {
        this.#lines.write(k, pictures, { piece, from, line })
        const group = piece % groups
        const [ws, bs] = [w + 16 * group * perGroup * depth, b + 4 * group * outputs]
        const seen = line + 4 * (plane + start)
        const picture = to + 4 * piece * outputs * rows * columns
        k.slide(outputs, rows, columns, depth, ws, bs, seen, row, moves, picture, sums)
      }
    })
    return done ? y : null
  }

  /** dw; null where no kernel is at hand. */
  backToWeights(g: Tensor): Tensor | null {
    const [lines, inputs, outputs] = [this.#lines, this.#inputs, this.#outputs]
    const dw = zeros(this.#weight.shape)
    const perGroup = dw.size / this.#groups
    const operands = {
      reads: [this.#x, contiguous(g)],
      indices: [lines.shifts(inputs.channels, 1)],
      updates: [lines.blank(inputs.channels), lines.blank(outputs.channels), dw],
      pays: true,
    }
    const [{ channels }, span] = [outputs, lines.span(outputs)]
    const done = onKernels(operands, (k, [x, gs, moves, seen, arrived, to]) => {
      for (let piece = 0; piece < this.#pieces; piece++) {
        lines.write(k, inputs, { piece, from: x, line: seen })
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
