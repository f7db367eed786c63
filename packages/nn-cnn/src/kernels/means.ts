// The kernels of means of sections, and of their way back.

import { contiguous, empty, onKernels, type Tensor } from '@neuralings/tensor'
import { meansFrom, type Section, type Sections, type Shared } from '../pool/sections.ts'

export function averageByKernel(images: Tensor, sections: Sections): Tensor | null {
  const [x, y] = [contiguous(images), meansFrom(images, sections)]
  const { sizes, table, line } = layoutOf(x, sections)
  const operands = { reads: [x], indices: [table], writes: [line, y], pays: true }
  const done = onKernels(operands, (k, from, at, sums, to) => k.means(...sizes, at, from, sums, to))
  return done ? y : null
}

export function shareByKernel(dx: Tensor, { g, sections }: Shared): Tensor | null {
  const { sizes, table, line } = layoutOf(dx, sections)
  const operands = { reads: [contiguous(g)], indices: [table], updates: [line, dx], pays: true }
  const done = onKernels(operands, (k, from, at, shares, to) =>
    k.meansBack(...sizes, at, from, shares, to),
  )
  return done ? dx : null
}

/** What the kernels want to know of images and their sections, and room for a row. */
function layoutOf({ shape }: Tensor, [down, across]: Sections) {
  const [images, channels, height, width] = shape
  const sizes = [images * channels, height, width, down.length, across.length] as const
  const table = empty([down.length + across.length, 3], { dtype: 'int32' })
  table.data.set([...inBytes(down, 4 * width), ...inBytes(across, 4)])
  return { sizes, table, line: empty([width]) }
}

function inBytes(sections: readonly Section[], step: number): number[] {
  return sections.flatMap(({ start, end, count }) => [start * step, end * step, count])
}
