// What softmax and log-softmax have in common: both look at all numbers along one dimension.

import { max, requireOptions, sub, type Tensor } from '@neuralings/tensor'

/**
 * x less the largest number along `dim`. It changes no quotient of powers of e, because it divides them all alike; and e to
 * a number that is 0 or less cannot overflow.
 */
export function shifted(x: Tensor, dim: number): Tensor {
  return x.size === 0 ? x : sub(x, max(x, { dim, keepdim: true }))
}

/** The dimension asked for. Throws when none was, or `x` does not have it. */
export function dimOf(
  options: { dim: number },
  x: { shape: readonly number[] },
  op: string,
): number {
  const { dim } = requireOptions(options, op, ['dim'])
  if (dim === undefined) {
    throw new TypeError(
      `${op}: expected { dim }, the dimension to go along; { dim: -1 } is the last`,
    )
  }
  const rank = x.shape.length
  if (Number.isInteger(dim) && dim >= -rank && dim < rank) return dim
  const allowed = rank === 0 ? 'a scalar has none' : `use ${-rank} to ${rank - 1}`
  throw new RangeError(`${op}: there is no dimension ${dim} (${allowed})`)
}
