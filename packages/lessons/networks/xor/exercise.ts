/** The nine numbers of a 2-2-1 network. w1 has one row for each hidden unit. */
export interface Weights {
  w1: number[][]
  b1: number[]
  w2: number[]
  b2: number
}

/** Weights with which two ReLU units and an output compute XOR. */
export function xorWeights(): Weights {
  // todo: return w1, b1, w2 and b2
  const w1 = [
    [1, 1],
    [1, 1],
  ]
  const b1 = [0, -1]
  const w2 = [1, -2]
  return { w1, b1, w2, b2: 0 }
  // end
}
