// wrong: what comes back is averaged over the times a word comes
// should hear: average over the times
import { differentiable, type Variable } from '@neuralings/autograd'
import { contiguous, type Tensor, zeros } from '@neuralings/tensor'

/** The numbers of x in one list, row by row, whatever its strides. */
const listed = (x: Tensor) => contiguous(x).data

/** For each id its row of weight [V, d]: ids [...] → [..., d]. */
function rowsOf(ids: Tensor, weight: Tensor): Tensor {
  const d = weight.shape[1]
  const y = zeros([...ids.shape, d], { dtype: weight.dtype }) // [..., d]
  const [which, from, to] = [listed(ids), listed(weight), y.data]
  for (let i = 0; i < which.length; i++) {
    for (let j = 0; j < d; j++) to[i * d + j] = from[which[i] * d + j]
  }
  return y
}

/** What comes back to weight [V, d] when g [..., d] comes back to the rows. */
function rowsBack(g: Tensor, ids: Tensor, weight: Tensor): Tensor {
  const d = weight.shape[1]
  const dw = zeros(weight.shape, { dtype: weight.dtype }) // [V, d]
  const [which, from, to] = [listed(ids), listed(g), dw.data]
  for (let i = 0; i < which.length; i++) {
    for (let j = 0; j < d; j++) to[which[i] * d + j] += from[i * d + j] / [...which].filter(id => id === which[i]).length
  }
  return dw
}

const lookUp = differentiable('embedding', (ids: Tensor, weight: Tensor) => [
  rowsOf(ids, weight),
  null, // an id cannot be nudged
  g => rowsBack(g, ids, weight),
])

/** The rows of a table that learns: ids [...], weight [V, d] → [..., d]. */
export function embedding(ids: Tensor, weight: Variable): Variable {
  return lookUp(ids, weight)
}
