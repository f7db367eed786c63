// wrong: reads .data in its order, and so the wrong numbers of a view
// should hear: \.data|view|stride
import { type Tensor, zeros } from '@neuralings/tensor'

/** Sums a gradient back to the shape that its input had before broadcasting. */
export function sumTo(gradient: Tensor, shape: readonly number[]): Tensor {
  const out = zeros([...shape])
  const extra = gradient.shape.length - shape.length
  gradient.data.forEach((v, n) => {
    let rest = n
    let at = 0
    let stride = 1
    for (let dim = gradient.shape.length - 1; dim >= 0; dim--) {
      const place = rest % gradient.shape[dim]
      rest = Math.floor(rest / gradient.shape[dim])
      if (dim < extra) continue
      if (shape[dim - extra] !== 1) at += place * stride
      stride *= shape[dim - extra]
    }
    out.data[at] += v
  })
  return out
}
