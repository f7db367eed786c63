// The largest or smallest number of a row: where it is, which is a constant, and how large. The gradient goes to the number
// at that index alone, where `max` and `min` share it among equals.

import type { Tensor } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { unwrap } from '../unwrap.ts'
import type { Variable } from '../variable.ts'
import { constant } from './constant.ts'
import { gather } from './indexing.ts'
import type { Sorted } from './sort.ts'
import { squeeze } from './views.ts'

interface IndexOptions {
  dim?: number
  keepdim?: boolean
}

/**
 * The index of the largest number along `dim`; without `dim`, in the flattened input.
 *
 * @example
 * console.log(argmax(variable([[1, 9, 3], [7, 2, 5]]), { dim: 1 }).toArray()) // [ 1, 0 ]
 */
export const argmax = constant('argmax', (x: Tensor, options?: IndexOptions) =>
  tensor.argmax(x, options),
)

/**
 * The index of the smallest number along `dim`; without `dim`, in the flattened input.
 *
 * @example
 * console.log(argmin(variable([[1, 9, 3], [7, 2, 5]])).item()) // 0
 */
export const argmin = constant('argmin', (x: Tensor, options?: IndexOptions) =>
  tensor.argmin(x, options),
)

interface ExtremeOptions {
  dim: number
  keepdim?: boolean
}

/**
 * The largest number along `dim`, and its index; of equal numbers the first. PyTorch: torch.max(x, dim).
 *
 * @example
 * const x = variable([[1, 5, 5], [7, 2, 0]])
 * const { values, indices } = maxWithIndices(x, { dim: 1 })
 * console.log(values.toArray(), indices.toArray()) // [ 5, 7 ] [ 1, 0 ]
 * sum(values).backward()
 * console.log(x.grad?.toArray()) // [ [ 0, 1, 0 ], [ 1, 0, 0 ] ]
 */
export function maxWithIndices(x: Variable | Tensor, options: ExtremeOptions): Sorted {
  return withValues(x, tensor.maxWithIndices(unwrap(x), options), options)
}

/**
 * The smallest number along `dim`, and its index; of equal numbers the first. PyTorch: torch.min(x, dim).
 *
 * @example
 * const { values, indices } = minWithIndices(variable([[1, 5, 5], [7, 2, 0]]), { dim: 1 })
 * console.log(values.toArray(), indices.toArray()) // [ 1, 0 ] [ 0, 2 ]
 */
export function minWithIndices(x: Variable | Tensor, options: ExtremeOptions): Sorted {
  return withValues(x, tensor.minWithIndices(unwrap(x), options), options)
}

/** The numbers at `indices`, gathered once more: now as a part of the graph. */
function withValues(
  x: Variable | Tensor,
  { indices }: { indices: Tensor },
  { dim, keepdim = false }: ExtremeOptions,
): Sorted {
  const index = keepdim ? indices : tensor.unsqueeze(indices, dim)
  const values = gather(x, { dim, index })
  return { values: keepdim ? values : squeeze(values, dim), indices }
}
