// wrong: gives delta on both sides
// should hear: slope is delta for every large error
/** The mean absolute error: (1/n) · Σ |yᵢ − targetᵢ|. */
export function l1(y: number[], target: number[]): number {
  let total = 0
  for (let i = 0; i < y.length; i++) total += Math.abs(y[i] - target[i])
  return total / y.length
}

/** Huber's loss: half the square of each error up to a size of delta, a straight line beyond, averaged. */
export function huber(y: number[], target: number[], { delta }: { delta: number }): number {
  let total = 0
  for (let i = 0; i < y.length; i++) {
    const size = Math.abs(y[i] - target[i])
    total += size <= delta ? size ** 2 / 2 : delta * (size - delta / 2)
  }
  return total / y.length
}

/** How much Huber's loss of a single error grows for each bit by which the error grows. */
export function huberSlope(error: number, delta: number): number {
  return error > delta ? delta : error < -delta ? delta : error
}
