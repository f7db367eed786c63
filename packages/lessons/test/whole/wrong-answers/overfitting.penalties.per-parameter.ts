// wrong: adds the sums, and squares them
// should hear: add the weights up|cancel|squar
import { abs, add, square, sum, type Variable } from '@neuralings/autograd'

/** Σ |w| over all numbers of all parameters: a scalar, with a way back to each of them. */
export function l1Penalty(parameters: Variable[]): Variable {
  return parameters.map(w => sum(abs(w))).reduce((total, part) => add(total, part))
}

/** Σ w² over all numbers of all parameters: a scalar, with a way back to each of them. */
export function l2Penalty(parameters: Variable[]): Variable {
  return parameters.map(w => square(sum(w))).reduce((total, part) => add(total, part))
}
