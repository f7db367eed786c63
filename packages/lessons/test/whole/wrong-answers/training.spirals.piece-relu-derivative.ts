// wrong: the slope of ReLU is x where it is positive, not 1
// should hear: reluDerivative|slope|derivative
// piece: activations/relu
// milestone: training/spirals
/** f(x) = max(0, x) */
export function relu(x: number): number {
  return Math.max(0, x)
}

/** f′(x): how steep the curve is at x. */
export function reluDerivative(x: number): number {
  return Math.max(0, x)
}

// todo: the ends of the interval that holds all outputs, [low, high]
export const range: [number, number] | undefined = [0, Infinity]
