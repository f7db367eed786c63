// wrong: the squares of the parameters are added, and then summed
// should hear: broadcast|each parameter|before|shape
import { abs, add, square, sum, type Variable } from '@neuralings/autograd'

/** Σ |w| over all numbers of all parameters: a scalar, with a way back to each of them. */
export function l1Penalty(parameters: Variable[]): Variable {
  return parameters.map(w => sum(abs(w))).reduce((total, part) => add(total, part))
}

/** Σ w² over all numbers of all parameters: a scalar, with a way back to each of them. */
export function l2Penalty(parameters: Variable[]): Variable {
  return sum(parameters.map(w => square(w)).reduce((total, part) => add(total, part)))
}
