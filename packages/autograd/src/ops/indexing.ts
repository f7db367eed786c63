// Picking by index, and adding where an index points: each is the way back through the other. A number that was picked
// twice gets two gradients, and they add up. The index itself has none.

import type { Tensor } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'
import { isVariable, type Variable } from '../variable.ts'

/** Along which dimension, and what to pick there. */
interface Place<Index = Tensor | Variable> {
  dim: number
  index: Index
}

/** The same place, with a tensor as index. What is no place goes through: the tensor's function will refuse it. */
function settled<P extends Partial<Place>>(place: P): P & { index: Tensor } {
  const isOpen = isVariable(place?.index)
  return (isOpen ? { ...place, index: place.index?.data } : place) as P & { index: Tensor }
}

const pick = differentiable('gather', (x: Tensor, place: Place<Tensor>) => [
  tensor.gather(x, place),
  g => tensor.scatterAdd(tensor.zerosLike(x), { ...place, src: g }),
])

/**
 * One number for each index: out[i][j] = x[i][index[i][j]] for `dim` 1.
 *
 * @example
 * const x = variable([1, 2, 3])
 * sum(gather(x, { dim: 0, index: tensor([2, 0, 2]) })).backward()
 * console.log(x.grad?.toArray()) // [ 1, 0, 2 ]
 */
export function gather(x: Variable | Tensor, place: Place): Variable {
  return pick(x, settled(place))
}

const addAt = differentiable('scatterAdd', (x: Tensor, src: Tensor, place: Place<Tensor>) => [
  tensor.scatterAdd(x, { ...place, src }),
  g => g,
  g => tensor.gather(g, place),
])

/**
 * x with `src` added where `index` points: out[i][index[i][j]] += src[i][j] for `dim` 1.
 *
 * @example
 * const src = variable([1, 2, 3])
 * const totals = scatterAdd(tensor([0, 0]), { dim: 0, index: tensor([0, 1, 0]), src })
 * totals.backward(tensor([10, 20]))
 * console.log(totals.toArray(), src.grad?.toArray()) // [ 4, 2 ] [ 10, 20, 10 ]
 */
export function scatterAdd(
  x: Variable | Tensor,
  place: Place & { src: Variable | Tensor },
): Variable {
  const { src, ...rest } = place ?? {}
  return addAt(x, src, settled(rest))
}

const takeRows = differentiable('take', (x: Tensor, place: { dim?: number; index: Tensor }) => [
  tensor.take(x, place),
  g => {
    const { dim = 0, index } = place
    const d = dim < 0 ? dim + x.shape.length : dim
    const src = tensor.reshape(g, x.shape.with(d, index.size)) // as in a gather of whole rows
    const column = x.shape.map((_, i) => (i === d ? index.size : 1))
    const everywhere = tensor.expand(tensor.reshape(index, column), src.shape)
    return tensor.scatterAdd(tensor.zerosLike(x), { dim: d, index: everywhere, src })
  },
])

/**
 * Whole rows (or columns, …) by index: this is how an embedding is looked up. PyTorch: torch.index_select.
 *
 * @example
 * const table = variable([[1, 2], [3, 4]])
 * sum(take(table, { index: tensor([1, 1]) })).backward()
 * console.log(table.grad?.toArray()) // [ [ 0, 0 ], [ 2, 2 ] ]
 */
export function take(
  x: Variable | Tensor,
  place: { dim?: number; index: Tensor | Variable },
): Variable {
  return takeRows(x, settled(place))
}
