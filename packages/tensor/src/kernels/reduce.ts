// The kernels of reductions. All numbers are folded into one, or those of each row, or those of each column: how the
// shape that is left meets the shape that was there decides which.

import { unset } from '../create.ts'
import { type Shape, sizeOf } from '../shape.ts'
import type { Tensor } from '../tensor.ts'
import { patternOf } from './broadcast-pattern.ts'
import { onKernels } from './on-kernels.ts'

/** The ways to fold that have kernels. */
export type Folded = 'sum' | 'max'

/** `x` folded into a tensor of `shape`, which stretches to the shape of `x`; null when no kernel does it. */
export function foldByKernel(
  x: Tensor,
  { kernel, shape, op }: { kernel?: Folded; shape: Shape; op: string },
): Tensor | null {
  if (!kernel || !x.home || x.size === 0) return null
  const pattern = patternOf(x.shape, shape)
  if (pattern === null || pattern === 'equal') return null
  const left = sizeOf(shape)
  const out = unset(shape, { op })
  const fold = pattern === 'row' ? foldColumns : foldRows
  return fold(kernel, { out, x, left, each: x.size / left, op }) ? out : null
}

/** `left` numbers are left, each made of so many. */
interface Sizes {
  out: Tensor
  x: Tensor
  left: number
  each: number
  /** The operation, for errors. */
  op: string
}

function foldRows(kernel: Folded, { out, x, left, each }: Sizes): boolean {
  return onKernels({ reads: [x], writes: [out] }, (k, from, to) =>
    k[`${kernel}Rows`](left, each, from, to),
  )
}

function foldColumns(kernel: Folded, { out, x, left, each, op }: Sizes): boolean {
  const isTall = kernel === 'sum' && each > tall
  if (isTall) return sumInParts({ out, x, left, each, op })
  return onKernels({ reads: [x], writes: [out] }, (k, from, to) =>
    k[`${kernel}Columns`](each, left, from, to),
  )
}

/** As many rows as float32 totals bear: beside a large total, small numbers are rounded away. */
const tall = 4096

/** The sums of the columns, from those of as many rows at a time. */
function sumInParts({ out, x, left, each, op }: Sizes): boolean {
  const count = Math.ceil(each / tall)
  const parts = unset([count, left], { op })
  const done = onKernels({ reads: [x], writes: [parts] }, (k, from, to) => {
    for (let i = 0; i < count; i++) {
      const rows = Math.min(tall, each - i * tall)
      k.sumColumns(rows, left, from + 4 * i * tall * left, to + 4 * i * left)
    }
  })
  return done && foldColumns('sum', { out, x: parts, left, each: count, op })
}
