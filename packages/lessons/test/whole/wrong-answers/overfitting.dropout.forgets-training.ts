// wrong: never looks at training
// should hear: in use|training
import { mul, type Variable } from '@neuralings/autograd'
import { type Rng, zeros } from '@neuralings/tensor'

/** While training, each number becomes 0 with probability p, and what is left is divided by 1 − p. Any shape. */
export function dropout(
  x: Variable,
  { p, rng }: { p: number; rng: Rng; training?: boolean },
): Variable {
  const mask = zeros(x.data.shape)
  for (let i = 0; i < mask.size; i++) mask.data[i] = rng.uniform() < p ? 0 : 1 / (1 - p)
  return mul(x, mask)
}
