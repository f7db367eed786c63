// wrong: the product is made on plain numbers and wrapped
// should hear: way back|gradient
import { Variable } from '@neuralings/autograd'
import { type Rng, zeros } from '@neuralings/tensor'

/** Makes each number 0 with probability p while training, and divides what is left by 1 − p. Any shape. */
export function dropout(
  x: Variable,
  { p, rng, training = true }: { p: number; rng: Rng; training?: boolean },
): Variable {
  if (!training) return x
  const mask = zeros(x.data.shape)
  for (let i = 0; i < mask.size; i++) mask.data[i] = rng.uniform() < p ? 0 : x.data.data[i]! / (1 - p)
  return new Variable(mask)
}
