// Sums of int32 that are exact on the way. float64 counts exactly up to 2⁵³, which is 4 million of the largest int32
// numbers; beyond, a total that comes back to a small one would have been rounded meanwhile.

import { inOrder } from '../copies.ts'
import type { TypedArray } from '../dtype.ts'
import { Tensor } from '../tensor.ts'

/** As many numbers of 32 bits as float64 adds up without rounding, whatever they are. */
const many = 2 ** 22

/**
 * The totals that `add` makes of the numbers of `x`, int32, in float64: exact wherever int32 can hold them. If there are
 * so many that they might be rounded, the upper and the lower 16 bits of each are added apart.
 */
export function exactTotals(x: Tensor, add: (x: Tensor) => Tensor): Tensor {
  if (x.size <= many) return add(x)
  const [high, low] = halves(inOrder(x, 'sum').data).map(half => add(new Tensor(half, x.shape)))
  for (let i = 0; i < low.data.length; i++) low.data[i] += high.data[i] * 2 ** 16
  return low
}

/** n = high · 2¹⁶ + low. */
function halves(numbers: TypedArray): Int32Array[] {
  const [high, low] = [new Int32Array(numbers.length), new Int32Array(numbers.length)]
  for (let i = 0; i < numbers.length; i++) {
    high[i] = numbers[i] >> 16
    low[i] = numbers[i] & 0xffff
  }
  return [high, low]
}
