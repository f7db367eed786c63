// Our packages on language: attention, a GPT, skip-gram. See neuralings.ts.

import { noGrad, variable } from '@neuralings/autograd'
import { trainSkipGram, Vocabulary, Word2Vec } from '@neuralings/embedding'
import { Adam, crossEntropy, fit } from '@neuralings/optim'
import { createRng, persist, reshape, scope, type Tensor, tensor } from '@neuralings/tensor'
import { GPT, scaledDotProductAttention } from '@neuralings/transformer'
import type { Work } from '../adapter.ts'
import { absSum, fill, gptParameters, integers } from '../inputs.ts'
import type { AttentionItem, GPTItem, SkipGramItem } from '../items.ts'

export function attention({ batch, heads, context, width, pass }: AttentionItem): Work {
  const shape = [batch, heads, context, width]
  const drawn = (seed: number) =>
    persist(reshape(tensor(fill(batch * heads * context * width, seed)), shape))
  const leaves = [1, 2, 3].map(seed => variable(drawn(seed)))
  const dy = drawn(4)
  const attend = () => {
    const [q, k, v] = leaves
    return scaledDotProductAttention(q, k, v, { isCausal: true }).output
  }
  const run = (): Tensor[] => {
    if (pass === 'fwd') return [noGrad(attend).data]
    attend().backward(dy)
    const gradients = leaves.map(({ grad }) => grad!)
    for (const leaf of leaves) leaf.grad = null
    return gradients
  }
  const total = () => run().reduce((sum, { data }) => sum + absSum(data), 0)
  return { run: () => scope(() => void run()), check: () => scope(total) }
}

/** The loop of the package, whatever a step takes. */
export function gpt(item: GPTItem): Work {
  const { layers, heads, embedDim, context, batch, vocabSize } = item
  const sizes = { vocabSize, blockSize: context, layers, heads, embedDim }
  const model = new GPT({ ...sizes, rng: createRng(0) })
  const start = Object.entries(gptParameters(item)).map(
    ([name, { shape, data }]) => [name, reshape(tensor(data), shape)] as const,
  )
  model.loadStateDict(Object.fromEntries(start))
  const optimizer = new Adam(model.parameters(), { lr: 1e-3 })
  const [x, y] = [1, 2].map(seed => {
    const ids = integers(batch * context, seed, vocabSize)
    return reshape(tensor(ids, { dtype: 'int32' }), [batch, context])
  })
  const batches = endless({ x, y })
  const steps = fit({ model, loss: crossEntropy, optimizer, batches, epochs: 1 })
  return { run: () => steps.next().value?.loss }
}

function* endless<T>(batch: T): Generator<T> {
  for (;;) yield batch
}

/** Our steps draw their own wrong words, and have a few pairs more. The others are given theirs. */
export function skipGram({ vocabSize, dim, negatives }: SkipGramItem): Work {
  const words = Array.from({ length: vocabSize }, (_, id) => String(id))
  const model = new Word2Vec(new Vocabulary(words), { dim, rng: createRng(0) })
  const corpus = [integers(20_000, 1, vocabSize)]
  const options = { model, rng: createRng(1), window: 5, negatives, epochs: 1e6 }
  const steps = trainSkipGram(corpus, options)
  return { run: () => void steps.next(), check: () => Number.NaN }
}
