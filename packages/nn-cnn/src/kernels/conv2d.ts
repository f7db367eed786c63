// The kernels of convolution, along padded rows, one group of one image after the other.
//
// Both ways back are of the same kind as the way there. The gradients become padded rows like those of the images, with
// zeros where no window stopped. Then dw is a product of two lines; and dx is a slide along the rows of g with all shifts
// turned round: what a place sees ahead of a stop has the stop as far behind it. Zeros leave a sum as it is, unless they
// meet a pixel or a weight that is NaN or infinite: then more gradients are NaN than in PyTorch, where some are as well.

import { contiguous, empty, onKernels, reshape, type Tensor, zeros } from '@neuralings/tensor'
import type { ConvInputs, Geometry } from '../conv-options.ts'
import { packWeights, weightsBack } from './packed-weights.ts'
import { PaddedRows, type Planes } from './padded-rows.ts'
import type { Phase } from './phases.ts'

export function conv2dByKernel({ x, weight, bias }: ConvInputs, geometry: Geometry): Tensor | null {
  const { images, weights, groups } = geometry
  const padded = new PaddedRows(geometry)
  const { rows, columns, channels, phases } = padded.outputs
  const y = empty([images[0], weights[0], rows, columns])
  const done = slide(contiguous(x), padded, {
    along: padded.inputs,
    shifts: padded.shifts(),
    weights: reshape(weight, [groups, channels, -1]),
    bias: bias ? contiguous(bias) : zeros([weights[0]]),
    y,
    onto: padded.outputs,
    phase: phases[0],
  })
  return done ? y : null
}

/** Each phase gets its own; pixels that no place sees get 0. */
export function conv2dInputByKernel(
  { weight, g }: Record<'weight' | 'g', Tensor>,
  geometry: Geometry,
): Tensor | null {
  const { images, groups } = geometry
  const padded = new PaddedRows(geometry)
  const [gs, dx] = [contiguous(g), zeros(images)]
  for (const phase of padded.inputs.phases) {
    if (phase.rows === 0 || phase.columns === 0) continue // in a wide padding there may be none
    const done = slide(gs, padded, {
      along: padded.outputs,
      shifts: padded.shiftsBack(phase),
      weights: weightsBack(weight, { groups, phase }),
      bias: zeros([images[1]]),
      y: dx,
      onto: padded.inputs,
      phase,
    })
    if (!done) return null
  }
  return dx
}

/** What goes along padded rows, and what comes of it. */
interface Slide {
  along: Planes
  shifts: Tensor
  /** A number for each output and shift, [groups, outputs, depth]. */
  weights: Tensor
  /** [groups · outputs] */
  bias: Tensor
  /** Where it writes: one phase of these planes. */
  y: Tensor
  onto: Planes
  phase: Phase
}

/** Slides along the rows of each group, and says whether the kernels could. */
function slide(
  numbers: Tensor,
  padded: PaddedRows,
  { along, shifts, weights, bias, y, onto, phase }: Slide,
): boolean {
  const [groups, outputs] = weights.shape
  const packed = packWeights(weights)
  const [, perGroup, depth] = packed.shape
  const room = 16 * Math.ceil(padded.span(phase) / 16) // the kernel writes sixteen at a time
  const operands = {
    reads: [numbers, packed, bias],
    indices: [shifts],
    updates: [padded.blank(along), y],
    writes: [empty([4, room])],
    pays: true,
  }
  const picture = onto.rows * onto.columns
  return onKernels(operands, (k, from, w, b, moves, rows, to, sums) => {
    for (let i = 0; i < y.shape[0] * groups; i++) {
      padded.write(k, along, { group: i, from, to: rows })
      const group = i % groups
      const pixel = to + 4 * (i * outputs * picture + phase.first)
      // biome-ignore format: sizes, weights, what is seen, what is written
      k.slide(
        outputs, phase.rows, phase.columns, depth,
        w + 16 * group * perGroup * depth, b + 4 * group * outputs,
        rows + 4 * (padded.plane + phase.at), padded.row, moves,
        pixel, onto.step[0] * onto.columns, onto.step[1], picture,
        sums,
      )
    }
  })
}

export function conv2dWeightByKernel(
  { x, g }: Record<'x' | 'g', Tensor>,
  geometry: Geometry,
): Tensor | null {
  const { images, weights, groups } = geometry
  const padded = new PaddedRows(geometry)
  const { inputs, outputs } = padded
  const dw = zeros(weights)
  const perGroup = dw.size / groups
  const [depth, span] = [perGroup / outputs.channels, padded.span(outputs)]
  const operands = {
    reads: [contiguous(x), contiguous(g)],
    indices: [padded.shifts()],
    updates: [padded.blank(inputs), padded.blank(outputs), dw],
    pays: true,
  }
  const done = onKernels(operands, (k, xs, gs, moves, seen, arrived, to) => {
    const [xRows, gRows] = [seen, arrived].map(rows => rows + 4 * padded.plane)
    for (let i = 0; i < images[0] * groups; i++) {
      padded.write(k, inputs, { group: i, from: xs, to: seen })
      padded.write(k, outputs, { group: i, from: gs, to: arrived })
      const ws = to + 4 * (i % groups) * perGroup
      k.slideWeights(outputs.channels, span, depth, gRows, padded.plane, xRows, moves, ws)
    }
  })
  return done ? dw : null
}
