// wrong: map hands f more than the sum
// should hear: more than the sum|index
/** One neuron: f(w·x + b). x and w have one entry for each input. */
export function neuron(x: number[], w: number[], b: number, f: (z: number) => number): number {
  const z = x.map((value, i) => value * w[i]).reduce((sum, product) => sum + product, b)
  return [z].map(f)[0]
}
