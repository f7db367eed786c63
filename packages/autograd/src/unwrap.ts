// The numbers of an input without its graph, for inputs that have no gradient: a condition, an index.

import type { Tensor } from '@neuralings/tensor'
import { isVariable, type Variable } from './variable.ts'

/** The tensor of a variable; anything else is passed through. */
export function unwrap(x: Variable | Tensor): Tensor
export function unwrap<T>(x: Variable | T): Tensor | T
export function unwrap(x: unknown): unknown {
  return isVariable(x) ? x.data : x
}
