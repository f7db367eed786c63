// wrong: half of n
// should hear: sum of many is large already
export interface Numbers {
  /** The mean square of the numbers that come in. */
  input: number
  /** The mean square of the weights. */
  weight: number
}

/** The mean square of a sum of n products, input times weight, all drawn independently around 0. */
export function outputVariance(n: number, { input, weight }: Numbers): number {
  return n * input * weight
}

/** The mean square that n weights need, so that the sum is as large as what came in before ReLU. */
export function reluWeightVariance(n: number): number {
  return n / 2
}
