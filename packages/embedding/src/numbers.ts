// Where only the numbers count: a variable's are those of its tensor.

import { isVariable, type Variable } from '@neuralings/autograd'
import type { Tensor } from '@neuralings/tensor'

export function numbersOf(x: Variable | Tensor): Tensor {
  return isVariable(x) ? x.data : x
}
