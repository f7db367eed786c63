// wrong: both penalties are plain numbers
// should hear: plain number|Variable|way back
import { abs, add, square, sum, type Variable } from '@neuralings/autograd'

/** Σ |w| over all numbers of all parameters: a scalar, with a way back to each of them. */
export function l1Penalty(parameters: Variable[]): Variable {
  return parameters.map(w => sum(abs(w)).item()).reduce((total, part) => total + part) as unknown as Variable
}

/** Σ w² over all numbers of all parameters: a scalar, with a way back to each of them. */
export function l2Penalty(parameters: Variable[]): Variable {
  return parameters.map(w => sum(square(w)).item()).reduce((total, part) => total + part) as unknown as Variable
}
