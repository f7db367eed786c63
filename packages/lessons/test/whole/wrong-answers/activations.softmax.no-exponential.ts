// wrong: divides the scores themselves by their sum, without any exponential
// should hear: exponential|Math\.exp|e\^|eˣ|negative share|positive|below (0|zero)
/** The shares e^xᵢ / Σⱼ e^xⱼ: positive, and summing to 1. */
export function softmax(x: number[]): number[] {
  const total = x.reduce((a, b) => a + b, 0)
  return x.map(v => v / total)
}
