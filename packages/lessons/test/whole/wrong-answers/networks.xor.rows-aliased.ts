// wrong: fill([0, 0]) puts the same row in twice, so writing the second row overwrites the first
// should hear: same (row|array|unit)|alias|\bfill\b|both (rows|units)|\[?1, 0\]?|a = 1
/** The nine numbers of a 2-2-1 network. w1 has one row for each hidden unit. */
export interface Weights {
  w1: number[][]
  b1: number[]
  w2: number[]
  b2: number
}

/** Weights with which two ReLU units and an output compute XOR. */
export function xorWeights(): Weights {
  const w1 = new Array(2).fill([0, 0])
  w1[0][0] = 1
  w1[0][1] = -1
  w1[1][0] = -1
  w1[1][1] = 1
  return { w1, b1: [0, 0], w2: [1, 1], b2: 0 }
}
