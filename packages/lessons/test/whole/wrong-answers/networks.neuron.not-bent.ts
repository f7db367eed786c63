// wrong: forgets the activation
// should hear: activation|\bf\b|\bbend|\bbent|appl(y|ied)
/** One neuron: f(w·x + b). x and w have one entry for each input. */
export function neuron(x: number[], w: number[], b: number, f: (z: number) => number): number {
  return x.reduce((sum, v, i) => sum + v * w[i], b)
}
