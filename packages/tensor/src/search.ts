// Where the largest or smallest number is: an index, not a value.
// PyTorch: torch.argmax, torch.argmin.

import { allocate } from './dtype.ts'
import { reducedShapes } from './reduce.ts'
import { resolveDim } from './shape.ts'
import { Tensor } from './tensor.ts'
import { contiguous, permute } from './views.ts'

type Options = { dim?: number; keepdim?: boolean }

/** The index of the winner of each row; the first one when several are equal. NaN beats every number. */
function search(op: string, beats: (a: number, b: number) => boolean) {
  return (x: Tensor, { dim, keepdim = false }: Options = {}): Tensor => {
    const [kept, dropped] = reducedShapes(x, dim, op)
    const rows = dim === undefined ? x : dimLast(x, resolveDim(dim, x.shape.length, op))
    const length = dim === undefined ? x.size : (rows.shape.at(-1) ?? 1)
    if (length === 0) throw new RangeError(`${op}: there is nothing to choose from`)
    const { data } = contiguous(rows)
    const winners = allocate('int32', data.length / length)
    for (let row = 0; row < winners.length; row++) {
      winners[row] = winner(data.subarray(row * length, (row + 1) * length), beats)
    }
    return new Tensor(winners, keepdim ? kept : dropped)
  }
}

function winner(row: ArrayLike<number>, beats: (a: number, b: number) => boolean): number {
  let best = 0
  for (let i = 1; i < row.length; i++) {
    if (beats(row[i], row[best]) || (Number.isNaN(row[i]) && !Number.isNaN(row[best]))) best = i
  }
  return best
}

function dimLast(x: Tensor, dim: number): Tensor {
  const others = x.shape.map((_, d) => d).filter(d => d !== dim)
  return permute(x, [...others, dim])
}

/**
 * The index of the largest number along `dim`; without `dim`, in the flattened tensor.
 *
 * @example
 * console.log(argmax(tensor([[1, 9, 3], [7, 2, 5]]), { dim: 1 }).toArray()) // [ 1, 0 ]
 */
export const argmax = search('argmax', (a, b) => a > b)

/** The index of the smallest number along `dim`; without `dim`, in the flattened tensor. */
export const argmin = search('argmin', (a, b) => a < b)
