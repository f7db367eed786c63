// Sixteen layers on top of each other, and two numbers for each of them: how large what it hands up is, and how much
// of a gradient of length 1, sent back from the top, arrives at it.
import { relu, sigmoid, tanh } from '@neuralings/activations'
import { add, matmul, transpose, type Variable, variable } from '@neuralings/autograd'
import { createRng, mul, randn, type Tensor } from '@neuralings/tensor'

export const depth = 16

const [batch, width] = [64, 32]

export const activations = { sigmoid, tanh, relu }

export type ActivationName = keyof typeof activations

export interface Setup {
  activation: ActivationName
  /** The standard deviation of the weights. */
  std: number
  /** x + f(x) instead of f(x). */
  residual: boolean
  /** Draws the weights and the batch. */
  seed: number
}

export interface Flow {
  /** The root of the mean square of what each layer hands up, the lowest one first. */
  forward: readonly number[]
  /** The length of the gradient that arrives at each layer; the top one's is 1. */
  backward: readonly number[]
}

/** Once up, once down. */
export function flowOf({ activation, std, residual, seed }: Setup): Flow {
  const rng = createRng(seed)
  const bend = activations[activation]
  const layers: Variable[] = []
  let h = variable(randn([batch, width], { rng }))
  for (let layer = 0; layer < depth; layer++) {
    const f = bend(matmul(h, transpose(randn([width, width], { rng, std })))) // [64, 32]
    h = residual ? add(h, f) : f
    layers.push(h)
  }
  const sent = randn([batch, width], { rng })
  h.backward(mul(sent, 1 / lengthOf(sent)))
  return {
    forward: layers.map(({ data }) => lengthOf(data) / Math.sqrt(batch * width)),
    backward: layers.map(({ grad }) => lengthOf(grad!)),
  }
}

/** In 64 bits: the square of a small number in 32 bits would be 0. */
const lengthOf = (t: Tensor): number => Math.hypot(...(t.toArray() as number[][]).flat())

export type Fate = 'alive' | 'vanished' | 'faded' | 'exploded' | 'grown'

/** How a gradient of this length stands to the 1 that was sent: within ten times, or a thousand. */
export function fateOf(length: number): Fate {
  if (length < 1e-3) return 'vanished'
  if (length < 0.1) return 'faded'
  if (length > 1e3) return 'exploded'
  return length > 10 ? 'grown' : 'alive'
}
