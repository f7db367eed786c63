// wrong: gives a bias to every input of a layer, not to every neuron
// should hear: bias
/** How many weights and biases a network with these layer sizes has. */
export function parameterCount(sizes: number[]): number {
  let count = 0
  for (let i = 0; i + 1 < sizes.length; i++) count += sizes[i] * sizes[i + 1] + sizes[i]
  return count
}
