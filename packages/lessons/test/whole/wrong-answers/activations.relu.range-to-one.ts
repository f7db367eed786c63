// wrong: the range ends at 1, but ReLU has no upper end
// should hear: range|upper|infinit|above|larger than 1
/** f(x) = max(0, x) */
export function relu(x: number): number {
  return Math.max(0, x)
}

/** f′(x): how steep the curve is at x. */
export function reluDerivative(x: number): number {
  return x > 0 ? 1 : 0
}

export const range: [number, number] | undefined = [0, 1]
