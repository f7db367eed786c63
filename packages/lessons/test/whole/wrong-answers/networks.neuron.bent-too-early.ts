// wrong: bends every product, not the sum
// should hear: \bsum\b|each product|every product|\bonce\b|after adding|dot product
/** One neuron: f(w·x + b). x and w have one entry for each input. */
export function neuron(x: number[], w: number[], b: number, f: (z: number) => number): number {
  let y = b
  for (let i = 0; i < x.length; i++) y += f(w[i] * x[i])
  return y
}
