// wrong: walks by the strides and forgets the offset of a view
// should hear: view|offset|another start
import { type Tensor, zeros } from '@neuralings/tensor'

/** [∂X, ∂W] of Y = X·W, given upstream = ∂Y. x [B, in], w [in, out], upstream [B, out]. */
export function matmulGradients(x: Tensor, w: Tensor, upstream: Tensor): [Tensor, Tensor] {
  const [B, n] = x.shape
  const m = w.shape[1]
  const at = (t: Tensor, i: number, j: number) => t.data[i * t.strides[0] + j * t.strides[1]]
  const dx = zeros([B, n])
  const dw = zeros([n, m])
  for (let i = 0; i < B; i++)
    for (let j = 0; j < n; j++)
      for (let k = 0; k < m; k++) {
        dx.data[i * n + j] += at(upstream, i, k) * at(w, j, k)
        dw.data[j * m + k] += at(x, i, j) * at(upstream, i, k)
      }
  return [dx, dw]
}
