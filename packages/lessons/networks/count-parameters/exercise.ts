/** How many weights and biases a network with these layer sizes has. */
export function parameterCount(sizes: number[]): number {
  // todo: add up weights and biases of every layer
  let count = 0
  for (let i = 1; i < sizes.length; i++) count += sizes[i - 1] * sizes[i] + sizes[i]
  return count
  // end
}
