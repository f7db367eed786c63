// wrong: f of f of x
// should hear: residual|f is called
import { add, type Variable } from '@neuralings/autograd'

/** A layer that only says what has to change: x, and f of x on top. f keeps the shape. */
export function residual(x: Variable, f: (x: Variable) => Variable): Variable {
  return add(x, f(f(x)))
}
