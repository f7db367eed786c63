// wrong: nothing is enlarged while training; in use x is multiplied by 1 − p
// should hear: 1 − p|2014|in use|training|enlarge
import { mul, type Variable } from '@neuralings/autograd'
import { type Rng, zeros } from '@neuralings/tensor'

/** Makes each number 0 with probability p while training, and divides what is left by 1 − p. Any shape. */
export function dropout(
  x: Variable,
  { p, rng, training = true }: { p: number; rng: Rng; training?: boolean },
): Variable {
  if (!training) return mul(x, 1 - p)
  const mask = zeros(x.data.shape)
  for (let i = 0; i < mask.size; i++) mask.data[i] = rng.uniform() < p ? 0 : 1
  return mul(x, mask)
}
