// Powers. Where IEEE 754 and JavaScript disagree, it is as in C and PyTorch: 1 stays 1, whatever the exponent.
// PyTorch: torch.pow.

import { contiguous } from './copies.ts'
import { operand } from './like.ts'
import { arithmetic, commonDtype, looped } from './loops/broadcast.ts'
import type { Tensor, TensorLike } from './tensor.ts'

/** As IEEE 754 and C have it: 1 to any power is 1, and so is -1 to ±∞. JavaScript says NaN. */
function powerOf(x: number, y: number): number {
  if (x === 1 || (x === -1 && Math.abs(y) === Infinity)) return 1
  return x ** y
}

const power = arithmetic('pow', looped(powerOf))

/**
 * x to the power of y. 1 to any power is 1, even to NaN. Throws for a negative power of int32, a fraction.
 *
 * @example
 * console.log(pow(2, tensor([0, 1, 10])).toArray()) // [ 1, 2, 1024 ]
 */
export function pow(x: TensorLike, y: TensorLike): Tensor {
  if (commonDtype(x, y) === 'int32') requireNoNegative(y)
  return power(x, y)
}

function requireNoNegative(exponent: TensorLike): void {
  const negative = contiguous(operand(exponent, { op: 'pow' })).data.find(y => y < 0)
  if (negative === undefined) return
  throw new RangeError(
    `pow: int32 to the power of ${negative} is a fraction; cast to 'float32' first`,
  )
}
