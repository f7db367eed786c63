// The mathematics of the overfitting lab, for a lesson's figures and tests: noisy points, and polynomials through them.
export {
  type Curve,
  errorOn,
  fitPolynomial,
  noisyPoints,
  type Point,
} from './overfitting/polynomials.ts'
export { smallestWeights } from './overfitting/smallest-weights.ts'
