// wrong: draws once for all numbers
// should hear: row|one draw|every number|all|each
import { mul, type Variable } from '@neuralings/autograd'
import { type Rng, zeros } from '@neuralings/tensor'

/** While training, each number becomes 0 with probability p, and what is left is divided by 1 − p. Any shape. */
export function dropout(
  x: Variable,
  { p, rng, training = true }: { p: number; rng: Rng; training?: boolean },
): Variable {
  if (!training) return x
  const mask = zeros(x.data.shape)
  const factor = rng.uniform() < p ? 0 : 1 / (1 - p)
  for (let i = 0; i < mask.size; i++) mask.data[i] = factor
  return mul(x, mask)
}
