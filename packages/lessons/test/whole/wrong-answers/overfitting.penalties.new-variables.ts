// wrong: the parameters are wrapped in new Variables
// should hear: way back|gradient|new
import { abs, add, square, sum, type Variable, variable } from '@neuralings/autograd'

/** Σ |w| over all numbers of all parameters: a scalar, with a way back to each of them. */
export function l1Penalty(parameters: Variable[]): Variable {
  return parameters.map(w => sum(abs(w))).reduce((total, part) => add(total, part))
}

/** Σ w² over all numbers of all parameters: a scalar, with a way back to each of them. */
export function l2Penalty(parameters: Variable[]): Variable {
  return parameters.map(w => sum(square(variable(w.data)))).reduce((total, part) => add(total, part))
}
