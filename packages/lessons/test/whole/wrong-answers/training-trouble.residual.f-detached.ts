// wrong: f gets x without its past
// should hear: variable\(x\.data\)
import { add, mul, type Variable, variable } from '@neuralings/autograd'

/** A layer that only says what has to change: x, and f of x on top. f keeps the shape. */
export function residual(x: Variable, f: (x: Variable) => Variable): Variable {
  return add(x, f(variable(x.data)))
}
