import { mul, type Variable } from '@neuralings/autograd'
import { type Rng, zeros } from '@neuralings/tensor'

/** Makes each number 0 with probability p while training, and divides what is left by 1 − p. Any shape. */
export function dropout(
  x: Variable,
  { p, rng, training = true }: { p: number; rng: Rng; training?: boolean },
): Variable {
  // todo: leave x alone unless training; otherwise fill a mask of its shape, and multiply
  if (!training) return x
  const mask = zeros(x.data.shape)
  for (let i = 0; i < mask.size; i++) mask.data[i] = rng.uniform() < p ? 0 : 1 / (1 - p)
  return mul(x, mask)
  // end
}
