// Our packages on language: attention, a GPT, skip-gram. See neuralings.ts.

import { variable } from '@neuralings/autograd'
import { trainSkipGram, Vocabulary, Word2Vec } from '@neuralings/embedding'
import { Adam } from '@neuralings/optim'
import { createRng, reshape, tensor, useThreads } from '@neuralings/tensor'
import { GPT, scaledDotProductAttention } from '@neuralings/transformer'
import type { Work } from '../adapter.ts'
import { gptParameters, integers } from '../inputs.ts'
import type { AttentionItem, GPTItem, SkipGramItem } from '../kinds.ts'
import { filled, passes, training } from './neuralings-work.ts'

export function attention({ batch, heads, context, width, pass }: AttentionItem): Work {
  const [q, k, v] = [1, 2, 3].map(seed => variable(filled([batch, heads, context, width], seed)))
  const forward = () => scaledDotProductAttention(q, k, v, { isCausal: true }).output
  return passes(pass, { forward, leaves: [q, k, v], dy: filled([batch, heads, context, width], 4) })
}

export function gpt(item: GPTItem): Work {
  useThreads(item.threads)
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
  return training({ model, optimizer }, { x, y })
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
