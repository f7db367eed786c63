// The gradient of sum(f(inputs)) for each input, as nested arrays.

import { sum, type Variable, variable } from '@neuralings/autograd'
import type { Nested, Values } from '@neuralings/tensor'

export function gradients(
  f: (...inputs: Variable[]) => Variable,
  inputs: Values[],
): (Nested | undefined)[] {
  const xs = inputs.map(values => variable(values))
  sum(f(...xs)).backward()
  return xs.map(x => x.grad?.toArray())
}
