// wrong: a new variable of the sum
// should hear: nothing comes back
import { add, type Variable, variable } from '@neuralings/autograd'

/** A layer that only says what has to change: x, and f of x on top. f keeps the shape. */
export function residual(x: Variable, f: (x: Variable) => Variable): Variable {
  return variable(add(x, f(x)).data)
}
