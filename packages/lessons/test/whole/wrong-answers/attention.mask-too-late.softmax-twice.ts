// wrong: once more softmax
// should hear: softmax
import { softmax } from '@neuralings/activations'
import { div, maskedFill, matmul, transpose, type Variable } from '@neuralings/autograd'
import { eq, ones, tril } from '@neuralings/tensor'

/** Self-attention that does not look ahead: q and k [T, d], v [T, dv]. */
export function causalAttention(q: Variable, k: Variable, v: Variable) {
  const [length, d] = q.shape
  const sees = tril(ones([length, length], { dtype: 'int32' })) // 1 up to the diagonal, 0 behind it
  const scores = div(matmul(q, transpose(k)), Math.sqrt(d)) // [T, T]
  const weights = softmax(maskedFill(softmax(scores, { dim: 1 }), eq(sees, 0), -Infinity), { dim: 1 })
  return { output: matmul(weights, v), weights }
}
