// wrong: f is taken away
// should hear: residual
import { add, mul, type Variable } from '@neuralings/autograd'

/** A layer that only says what has to change: x, and f of x on top. f keeps the shape. */
export function residual(x: Variable, f: (x: Variable) => Variable): Variable {
  return add(x, mul(-1, f(x)))
}
