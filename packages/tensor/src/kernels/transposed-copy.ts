// A copy of a transposed matrix is written row by row, while the original is read down its columns: every number from
// another place far away. Where both lie in the kernels' memory, a kernel does it in small squares that stay near.

import { mergeAxes } from '../loops/rows.ts'
import { Tensor } from '../tensor.ts'
import { onKernels } from './on-kernels.ts'

/** Fills `out` with the numbers of `x`, a transposed matrix, or several. */
export function transposedCopy(out: Tensor, x: Tensor): Tensor | null {
  if (!x.home || x.size === 0) return null
  const axes = mergeAxes([out, x])
  const [batch, row, column] = axes.length === 2 ? [{ length: 1, steps: [0, 0] }, ...axes] : axes
  if (axes.length < 2 || axes.length > 3 || row.steps[1] !== 1) return null
  const first = new Tensor(x.data, [], { offset: x.offset, home: x.home })
  const done = onKernels({ reads: [first], writes: [out] }, ({ transpose }, [from, to]) => {
    for (let i = 0; i < batch.length; i++) {
      const [matrix, transposed] = [from + 4 * i * batch.steps[1], to + 4 * i * batch.steps[0]]
      transpose(column.length, row.length, matrix, column.steps[1], transposed)
    }
  })
  return done ? out : null
}
