// wrong: squares in both
// should hear: l1Penalty|\|w\||absolute|12
import { add, square, sum, type Variable } from '@neuralings/autograd'

/** Σ |w| over all numbers of all parameters: a scalar, with a way back to each of them. */
export function l1Penalty(parameters: Variable[]): Variable {
  return parameters.map(w => sum(square(w))).reduce((total, part) => add(total, part))
}

/** Σ w² over all numbers of all parameters: a scalar, with a way back to each of them. */
export function l2Penalty(parameters: Variable[]): Variable {
  return parameters.map(w => sum(square(w))).reduce((total, part) => add(total, part))
}
