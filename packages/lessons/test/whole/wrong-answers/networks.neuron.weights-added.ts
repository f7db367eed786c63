// wrong: adds weight and input where they are to be multiplied
// should hear: product|multipl|add
/** One neuron: f(w·x + b). x and w have one entry for each input. */
export function neuron(x: number[], w: number[], b: number, f: (z: number) => number): number {
  const z = x.reduce((sum, xi, i) => sum + xi + w[i], b)
  return f(z)
}
