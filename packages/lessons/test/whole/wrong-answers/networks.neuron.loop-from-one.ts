// wrong: the loop starts at 1 and leaves the first input out
// should hear: first (input|one|product|weight|place|entry)|index 0|starts? (at|from)|x\[0\]|left out|skip|x₁|leaves? out
/** One neuron: f(w·x + b). x and w have one entry for each input. */
export function neuron(x: number[], w: number[], b: number, f: (z: number) => number): number {
  let z = b
  for (let i = 1; i < x.length; i++) {
    z += w[i] * x[i]
  }
  return f(z)
}
