// wrong: all weights 0
// should hear: Weights have to differ
import { maximum, type Rng, randn, type Tensor, zeros } from '@neuralings/tensor'
import { type Layer, network } from '../networks/network.ts'
import { crossEntropy } from './cross-entropy.ts'

const relu = (z: Tensor) => maximum(z, 0)

/** The cross-entropy of a reader on pictures x [B, 784], and the digits that they are. */
export function firstLoss(layers: Layer[], x: Tensor, target: number[]): number {
  const logits = network(x, layers, relu) // [B, 10]
  return crossEntropy(logits.toArray() as number[][], target)
}

/** A reader that has learnt nothing yet: 784 pixels, 32 hidden units, 10 scores. std: how far from 0 weights lie. */
export function createReader(rng: Rng): Layer[] {
  const hidden = { w: zeros([32, 784]), b: zeros([32]) }
  const output = { w: zeros([10, 32]), b: zeros([10]) }
  return [hidden, output]
}

/** What the first loss has to be, or nearly, when there are n classes and nothing is known of them. */
export function lossOfGuessing(n: number): number {
  return Math.log(n)
}
