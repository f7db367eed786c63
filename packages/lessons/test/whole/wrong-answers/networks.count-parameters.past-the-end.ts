// wrong: the last round reads a size that is not there, and the result is NaN
// should hear: NaN|past the (end|last)|beyond|undefined|too far
/** How many weights and biases a network with these layer sizes has. */
export function parameterCount(sizes: number[]): number {
  let count = 0
  for (let i = 0; i < sizes.length; i++) count += sizes[i] * sizes[i + 1] + sizes[i + 1]
  return count
}
