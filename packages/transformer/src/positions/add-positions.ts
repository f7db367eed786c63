// What the sinusoidal and the learned positions have in common: a table with a row for each position, added to what arrives. They
// differ in where the table comes from.

import { add, slice, type Variable } from '@neuralings/autograd'
import { requireCounts, type Tensor } from '@neuralings/tensor'
import { checkVectors } from '../heads.ts'

/** `x` [..., T, dim] plus the rows of `table` [length, dim] from `start` on. Throws when it has no such rows. */
export function addPositions(
  x: Variable | Tensor,
  table: Variable | Tensor,
  { owner, start }: { owner: object; start: number },
): Variable {
  const [length, dim] = table.shape
  checkVectors(owner, { x, dim })
  requireCounts({ start }, `${owner}`, 0)
  const count = x.shape.at(-2)!
  if (start + count > length) {
    throw new RangeError(`${owner}: expected at most ${length} positions, got ${start + count}`)
  }
  return add(x, slice(table, [[start, start + count]])) // [..., T, dim] + [T, dim]
}
