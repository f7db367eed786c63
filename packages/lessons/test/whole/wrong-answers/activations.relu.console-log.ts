// wrong: prints the result in place of returning it
// should hear: return|undefined|console\.log|print|nothing comes
/** f(x) = max(0, x) */
export function relu(x: number): number {
  console.log(Math.max(0, x))
}

/** f′(x): how steep the curve is at x. */
export function reluDerivative(x: number): number {
  return x > 0 ? 1 : 0
}

// todo: the ends of the interval that holds all outputs, [low, high]
export const range: [number, number] | undefined = [0, Infinity]
