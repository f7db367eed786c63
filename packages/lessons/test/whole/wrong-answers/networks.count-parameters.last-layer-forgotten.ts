// wrong: the loop ends one layer too early
// should hear: last (layer|size)|output layer|one layer (too few|less)|final layer
/** How many weights and biases a network with these layer sizes has. */
export function parameterCount(sizes: number[]): number {
  let count = 0
  for (let i = 1; i < sizes.length - 1; i++) count += sizes[i - 1] * sizes[i] + sizes[i]
  return count
}
