import { abs, add, square, sum, type Variable } from '@neuralings/autograd'

/** Σ |w| over all numbers of all parameters: a scalar, with a way back to each of them. */
export function l1Penalty(parameters: Variable[]): Variable {
  // todo: the sum of |w| of each parameter, and the sum of these
  return parameters.map(w => sum(abs(w))).reduce((total, part) => add(total, part))
  // end
}

/** Σ w² over all numbers of all parameters: a scalar, with a way back to each of them. */
export function l2Penalty(parameters: Variable[]): Variable {
  // todo: the same with w²
  return parameters.map(w => sum(square(w))).reduce((total, part) => add(total, part))
  // end
}
