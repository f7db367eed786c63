// wrong: multiplies the memory up again
// should hear: look at mul\(f, 2\)
import { sigmoid } from '@neuralings/activations'
import { add, matmul, mul, tanh, transpose, type Variable, variable } from '@neuralings/autograd'
import { full, type Rng, randn } from '@neuralings/tensor'

export interface Layer {
  /** [H, in] */
  w: Variable
  /** [H] */
  b: Variable
}

/** What decides about a memory of H numbers: each is a layer over the word that is read. */
export interface Memory {
  /** What may be written. */
  candidate: Layer
  /** How much of that is written, from 0 to 1. */
  input: Layer
  /** How much of the old memory stays, from 0 to 1. */
  forget: Layer
}

/** Fresh weights, near 0, with a bias for each of the three. */
export function createMemory(inputs: number, hidden: number, { rng }: { rng: Rng }): Memory {
  const layer = (bias: number): Layer => ({
    w: variable(randn([hidden, inputs], { rng, std: 0.1 })),
    b: variable(full([hidden], bias)),
  })
  return { candidate: layer(0), input: layer(0), forget: layer(0) }
}

const sums = (x: Variable, { w, b }: Layer) => add(matmul(x, transpose(w)), b) // [B, H]

/** One step, f·c + i·g: some of the memory c [B, H] stays, and some of what x [B, in] says is added. */
export function remember(x: Variable, c: Variable, { candidate, input, forget }: Memory): Variable {
  const f = sigmoid(sums(x, forget))
  const i = sigmoid(sums(x, input))
  const g = tanh(sums(x, candidate))
  return add(mul(mul(f, 2), c), mul(i, g))
}
