// wrong: computes OR: both inputs on gives 1 too, since the second unit takes back only half of what is too much
// should hear: \[?1, 1\]?|both|\bOR\b|too much|last row
/** The nine numbers of a 2-2-1 network. w1 has one row for each hidden unit. */
export interface Weights {
  w1: number[][]
  b1: number[]
  w2: number[]
  b2: number
}

/** Weights with which two ReLU units and an output compute XOR. */
export function xorWeights(): Weights {
  return {
    w1: [
      [1, 1],
      [1, 1],
    ],
    b1: [0, -1],
    w2: [1, -1],
    b2: 0,
  }
}
