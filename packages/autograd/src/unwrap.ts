// The numbers of an input without its graph, where no gradient is wanted: of a condition, an index, or weights to look at.

import type { Tensor } from '@neuralings/tensor'
import { isVariable, type Variable } from './variable.ts'

/**
 * The tensor of a variable; anything else is passed through. PyTorch: x.data.
 *
 * @example
 * console.log(unwrap(variable([1, 2])).toArray(), unwrap(3)) // [ 1, 2 ] 3
 */
export function unwrap(x: Variable | Tensor): Tensor
export function unwrap<T>(x: Variable | T): Tensor | T
export function unwrap(x: unknown): unknown {
  return isVariable(x) ? x.data : x
}
