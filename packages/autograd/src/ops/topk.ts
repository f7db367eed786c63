// The largest few of many numbers. All others had no part in it: their gradient is zero.

import type { Tensor } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { unwrap } from '../unwrap.ts'
import type { Variable } from '../variable.ts'
import { gather } from './indexing.ts'
import type { Sorted } from './sort.ts'

/**
 * The `k` largest numbers along `dim`, or the `k` smallest. All others had no part in it: their gradient is 0.
 *
 * @example
 * const x = variable([30, 10, 20])
 * sum(topk(x, 2).values).backward()
 * console.log(x.grad?.toArray()) // [ 1, 0, 1 ]
 */
export function topk(
  x: Variable | Tensor,
  k: number,
  options?: { dim?: number; largest?: boolean },
): Sorted {
  const { indices } = tensor.topk(unwrap(x), k, options)
  return { values: gather(x, { dim: options?.dim ?? -1, index: indices }), indices }
}
