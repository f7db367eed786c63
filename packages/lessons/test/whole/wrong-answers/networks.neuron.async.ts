// wrong: an async function: it returns a promise
// should hear: promise|async|await
/** One neuron: f(w·x + b). x and w have one entry for each input. */
export async function neuron(x: number[], w: number[], b: number, f: (z: number) => number): Promise<number> {
  let z = b
  for (const [i, input] of x.entries()) z += input * w[i]
  return f(z)
}
