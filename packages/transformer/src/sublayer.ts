// Every part of a transformer is wrapped alike: it adds its correction to what arrives, and the sum is normalised. Where
// the normalisation stands made a difference: behind the sum, as in the paper, deep stacks need a careful start; before the
// part, the sum itself runs through untouched from the first layer to the last. PyTorch: norm_first.

import { add, type Variable } from '@neuralings/autograd'
import type { Dropout, LayerNorm } from '@neuralings/nn-mlp'
import type { Tensor } from '@neuralings/tensor'

interface Wrapping {
  norm: LayerNorm
  normFirst: boolean
  dropout: Dropout
}

/** `norm(x + part(x))`, or with `normFirst` `x + part(norm(x))`; what the part says is thinned by `dropout`. */
export function sublayer(
  x: Variable | Tensor,
  part: (x: Variable | Tensor) => Variable,
  { norm, normFirst, dropout }: Wrapping,
): Variable {
  if (normFirst) return add(x, dropout.forward(part(norm.forward(x))))
  return norm.forward(add(x, dropout.forward(part(x))))
}
