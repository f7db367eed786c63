// A reader of digits, trained in half a second: 784 pixels, 64 hidden units, 10 scores. Who imports it waits for the packages
// that train it, so a test does so only when it needs it.
import { noGrad } from '@neuralings/autograd'
import { loadDigits } from '@neuralings/datasets/digits'
import { MLP } from '@neuralings/nn-mlp'
import { Adam, batches, crossEntropy, fit } from '@neuralings/optim'
import { createRng, type Tensor } from '@neuralings/tensor'

interface Read {
  /** The held-out digits [2000, 784], and what they are. */
  images: Tensor
  labels: number[]
  /** The scores of each. */
  logits: number[][]
}

/** The held-out digits, and what a reader makes of them that has been trained on 10,000 others. */
export async function readDigits(): Promise<Read> {
  const { train, test } = await loadDigits()
  const rng = createRng(1)
  const model = new MLP([784, 64, 10], { rng })
  const optimizer = new Adam(model.parameters(), { lr: 0.01 })
  const deck = batches({ x: train.images, y: train.labels }, { batchSize: 64, rng })
  for (const _ of fit({ model, loss: crossEntropy, optimizer, batches: deck, epochs: 1 }));
  return {
    images: test.images,
    labels: test.labels.toArray() as number[],
    logits: noGrad(() => model.forward(test.images)).toArray() as number[][],
  }
}
