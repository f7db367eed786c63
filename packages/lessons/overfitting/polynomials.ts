// Noisy points and polynomials through them, for this lesson's figures and predictions: those of the lab.
export {
  errorOn,
  fitPolynomial,
  noisyPoints,
  smallestWeights,
} from '@neuralings/labs/polynomials'

/** Degrees from 1 to 400, evenly on a logarithmic axis and all of them around the peak. */
export const degrees = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 24, 30, 40, 60, 100, 200, 400,
]
