// wrong: takes the mean off the scores, which no softmax notices
// should hear: ten apart
import { maximum, type Rng, randn, type Tensor, zeros } from '@neuralings/tensor'
import { type Layer, network } from '../networks/network.ts'
import { crossEntropy } from './cross-entropy.ts'

const relu = (z: Tensor) => maximum(z, 0)

/** The cross-entropy of a reader on pictures x [B, 784], and the digits that they are. */
export function firstLoss(layers: Layer[], x: Tensor, target: number[]): number {
  const logits = network(x, layers, relu) // [B, 10]
  const rows = (logits.toArray() as number[][]).map(row => {
    const mean = row.reduce((a, b) => a + b) / row.length
    return row.map(z => z - mean)
  })
  return crossEntropy(rows, target)
}

/** A reader that has learnt nothing yet: 784 pixels, 32 hidden units, 10 scores. std: how far from 0 weights lie. */
export function createReader(rng: Rng): Layer[] {
  const hidden = { w: randn([32, 784], { rng, std: 0.05 }), b: zeros([32]) }
  const output = { w: randn([10, 32], { rng, std: 5 }), b: zeros([10]) }
  return [hidden, output]
}

/** What the first loss has to be, or nearly, when there are n classes and nothing is known of them. */
export function lossOfGuessing(n: number): number {
  return Math.log(n)
}
