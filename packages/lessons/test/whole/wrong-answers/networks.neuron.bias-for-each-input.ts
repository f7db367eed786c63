// wrong: adds the bias once for every input
// should hear: bias|\bb\b.{0,40}(once|every|each)|(once|every|each).{0,40}\bb\b
/** One neuron: f(w·x + b). x and w have one entry for each input. */
export function neuron(x: number[], w: number[], b: number, f: (z: number) => number): number {
  let z = 0
  for (let i = 0; i < x.length; i++) z += w[i] * x[i] + b
  return f(z)
}
