/** One neuron: f(w·x + b). x and w have one entry for each input. */
export function neuron(x: number[], w: number[], b: number, f: (z: number) => number): number {
  // todo: sum the products, add the bias, apply f
  let z = b
  for (let i = 0; i < x.length; i++) z += w[i] * x[i]
  return f(z)
  // end
}
