// wrong: x and x
// should hear: f is never asked
import { add, mul, type Variable, variable } from '@neuralings/autograd'

/** A layer that only says what has to change: x, and f of x on top. f keeps the shape. */
export function residual(x: Variable, f: (x: Variable) => Variable): Variable {
  return add(x, x)
}
