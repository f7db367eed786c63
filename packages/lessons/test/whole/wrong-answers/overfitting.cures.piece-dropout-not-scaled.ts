// wrong: what is left is not enlarged
// should hear: dropout
// piece: overfitting/dropout
// milestone: overfitting/cures
import { mul, type Variable } from '@neuralings/autograd'
import { type Rng, zeros } from '@neuralings/tensor'

/** While training, each number becomes 0 with probability p, and what is left is divided by 1 − p. Any shape. */
export function dropout(
  x: Variable,
  { p, rng, training = true }: { p: number; rng: Rng; training?: boolean },
): Variable {
  if (!training) return x
  const mask = zeros(x.data.shape)
  for (let i = 0; i < mask.size; i++) mask.data[i] = rng.uniform() < p ? 0 : 1
  return mul(x, mask)
}
