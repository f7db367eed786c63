// Sorting moves numbers; it does not change them. So the gradient of each goes back to the place it came from.

import type { Tensor } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { unwrap } from '../unwrap.ts'
import type { Variable } from '../variable.ts'
import { gather } from './indexing.ts'

/** Numbers in order, and where they were: the places are whole numbers and have no gradient. */
export interface Sorted {
  values: Variable
  indices: Tensor
}

/**
 * The numbers along `dim` from the smallest to the largest, or the other way round.
 *
 * @example
 * const x = variable([30, 10, 20])
 * sort(x).values.backward(tensor([1, 2, 3]))
 * console.log(x.grad?.toArray()) // [ 3, 1, 2 ]
 */
export function sort(
  x: Variable | Tensor,
  options?: { dim?: number; descending?: boolean },
): Sorted {
  const { indices } = tensor.sort(unwrap(x), options)
  return { values: gather(x, { dim: options?.dim ?? -1, index: indices }), indices }
}
