// Weights that anybody can make again, such as the PyTorch script from which the tests' numbers come: nothing is drawn.
import { type Variable, variable } from '@neuralings/autograd'
import { type Shape, Tensor } from '@neuralings/tensor'
import type { HeadWeights } from '../attention/heads/exercise.ts'
import type { Layer } from '../training/spirals/exercise.ts'
import type { BlockWeights } from './block/exercise.ts'
import type { DecoderWeights } from './cross-attention/exercise.ts'
import type { Norm } from './layer-norm/exercise.ts'

/** `size · sin(start + 1.7 · i)` for number i. */
export function numbers(shape: Shape, start: number, size = 0.5): Tensor {
  const count = shape.reduce((product, n) => product * n, 1)
  const data = Float32Array.from({ length: count }, (_, i) => size * Math.sin(start + 1.7 * i))
  return new Tensor(data, shape)
}

export const layerOf = (inputs: number, outputs: number, start: number): Layer => ({
  w: variable(numbers([outputs, inputs], start)),
  b: variable(numbers([outputs], start + 5, 0.2)),
})

export function normOf(columns: number, start: number): Norm {
  const weight = Float32Array.from(numbers([columns], start).data, v => 1 + v)
  return {
    weight: variable(new Tensor(weight, [columns])),
    bias: variable(numbers([columns], start + 1)),
  }
}

export const attentionOf = (columns: number, start: number): HeadWeights => ({
  q: layerOf(columns, columns, start),
  k: layerOf(columns, columns, start + 10),
  v: layerOf(columns, columns, start + 20),
  out: layerOf(columns, columns, start + 30),
})

/** A block of 4 columns, 6 inside. */
export const blockWeights = (): BlockWeights => ({
  attention: attentionOf(4, 1),
  feedForward: { up: layerOf(4, 6, 50), down: layerOf(6, 4, 60) },
  norm1: normOf(4, 70),
  norm2: normOf(4, 80),
})

export const decoderWeights = (): DecoderWeights => ({
  ...blockWeights(),
  cross: attentionOf(4, 200),
  normCross: normOf(4, 300),
})

/** All variables in a tree of weights, in order. */
export function variablesIn(weights: object): Variable[] {
  return Object.values(weights).flatMap(part =>
    'backward' in part ? [part as Variable] : variablesIn(part),
  )
}
