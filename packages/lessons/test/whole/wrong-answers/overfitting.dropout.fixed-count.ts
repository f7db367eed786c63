// wrong: exactly round(p · n) numbers are dropped
// should hear: draw of its own|count|same number|exactly|as many
import { mul, type Variable } from '@neuralings/autograd'
import { type Rng, zeros } from '@neuralings/tensor'

/** Makes each number 0 with probability p while training, and divides what is left by 1 − p. Any shape. */
export function dropout(
  x: Variable,
  { p, rng, training = true }: { p: number; rng: Rng; training?: boolean },
): Variable {
  if (!training) return x
  const mask = zeros(x.data.shape)
  const places = rng.shuffle(Array.from({ length: mask.size }, (_, i) => i))
  places.forEach((place, i) => {
    mask.data[place] = i < Math.round(p * mask.size) ? 0 : 1 / (1 - p)
  })
  return mul(x, mask)
}
