// wrong: f is asked, and what it says thrown away
// should hear: nothing of f is in it
import { add, type Variable } from '@neuralings/autograd'

/** A layer that only says what has to change: x, and f of x on top. f keeps the shape. */
export function residual(x: Variable, f: (x: Variable) => Variable): Variable {
  f(x)
  return x
}
