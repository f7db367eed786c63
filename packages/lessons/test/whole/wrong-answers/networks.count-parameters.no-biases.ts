// wrong: counts the weights and forgets the biases
// should hear: bias|weights only
/** How many weights and biases a network with these layer sizes has. */
export function parameterCount(sizes: number[]): number {
  let count = 0
  for (let i = 1; i < sizes.length; i++) count += sizes[i - 1] * sizes[i]
  return count
}
