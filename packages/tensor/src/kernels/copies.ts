// The kernels of copies. What lies in rows, however far apart, is copied row by row: the heads of attention, say. A matrix
// that is transposed would be read down its columns then, every number from another place far away. So it is copied in small
// squares that stay near.

import { mergeAxes } from '../loops/rows.ts'
import type { Tensor } from '../tensor.ts'
import { onKernels } from './on-kernels.ts'

/** Fills `out` with the numbers of `x`: rows of many planes, or as many transposed matrices. */
export function copyByKernel(out: Tensor, x: Tensor): Tensor | null {
  if (!x.home || x.size === 0) return null
  const axes = mergeAxes([out, x])
  if (axes.length < 2 || axes.length > 4) return null
  while (axes.length < 4) axes.unshift({ length: 1, steps: [0, 0] })
  const [batch, plane, row, column] = axes
  const isInRows = column.steps[1] === 1
  if (!isInRows && row.steps[1] !== 1) return null
  const done = onKernels({ reads: [x], writes: [out], strided: true }, (k, xStart, outStart) => {
    const from = (i: number, j: number) => xStart + 4 * (i * batch.steps[1] + j * plane.steps[1])
    const to = (i: number, j: number) => outStart + 4 * (i * batch.steps[0] + j * plane.steps[0])
    for (let i = 0; i < batch.length; i++)
      if (isInRows)
        // biome-ignore format: what to copy, from where, to where
        k.copyPlanes(
          plane.length, row.length, column.length,
          from(i, 0), row.steps[1], 1, plane.steps[1],
          to(i, 0), row.steps[0], 1, plane.steps[0],
        )
      else
        for (let j = 0; j < plane.length; j++)
          k.transpose(column.length, row.length, from(i, j), column.steps[1], to(i, j))
  })
  return done ? out : null
}
