// wrong: >= for >: the slope at 0 is 1, agreed was 0
// should hear: at (zero|0|x = 0)\b|x = 0|>=|agreed
/** f(x) = max(0, x) */
export function relu(x: number): number {
  return Math.max(0, x)
}

/** f′(x): how steep the curve is at x. */
export function reluDerivative(x: number): number {
  return x >= 0 ? 1 : 0
}

// todo: the ends of the interval that holds all outputs, [low, high]
export const range: [number, number] | undefined = [0, Infinity]
