// Where the largest or smallest number is. The index has no gradient; the number at that index gets all of it, where `max`
// and `min` share it among equals.

import type { Tensor } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { question } from '../question.ts'
import { unwrap } from '../unwrap.ts'
import type { Variable } from '../variable.ts'
import { gather } from './indexing.ts'
import type { Sorted } from './sort.ts'
import { squeeze } from './views.ts'

interface ArgOptions {
  dim?: number
  keepdim?: boolean
}

/**
 * The index of the largest number along `dim`; without `dim`, in the flattened input.
 *
 * @example
 * console.log(argmax(variable([[1, 9, 3], [7, 2, 5]]), { dim: 1 }).toArray()) // [ 1, 0 ]
 */
export const argmax = question('argmax', (x: Tensor, options?: ArgOptions) =>
  tensor.argmax(x, options),
)

/**
 * The index of the smallest number along `dim`; without `dim`, in the flattened input.
 *
 * @example
 * console.log(argmin(variable([[1, 9, 3], [7, 2, 5]])).item()) // 0
 */
export const argmin = question('argmin', (x: Tensor, options?: ArgOptions) =>
  tensor.argmin(x, options),
)

interface SearchOptions {
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
export function maxWithIndices(x: Variable | Tensor, options: SearchOptions): Sorted {
  return withValues(x, tensor.maxWithIndices(unwrap(x), options), options)
}

/**
 * The smallest number along `dim`, and its index; of equal numbers the first. PyTorch: torch.min(x, dim).
 *
 * @example
 * const { values, indices } = minWithIndices(variable([[1, 5, 5], [7, 2, 0]]), { dim: 1 })
 * console.log(values.toArray(), indices.toArray()) // [ 1, 0 ] [ 0, 2 ]
 */
export function minWithIndices(x: Variable | Tensor, options: SearchOptions): Sorted {
  return withValues(x, tensor.minWithIndices(unwrap(x), options), options)
}

/** The numbers at `indices`, gathered once more: now as a part of the graph. */
function withValues(
  x: Variable | Tensor,
  { indices }: { indices: Tensor },
  { dim, keepdim = false }: SearchOptions,
): Sorted {
  const index = keepdim ? indices : tensor.unsqueeze(indices, dim)
  const values = gather(x, { dim, index })
  return { values: keepdim ? values : squeeze(values, dim), indices }
}
