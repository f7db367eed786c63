// A GPT learns English from one novel, letter by letter, and is tried on the last tenth of it.

import { loadNovel } from '@neuralings/datasets/novel'
import { CharTokenizer } from '@neuralings/embedding'
import { AdamW, batches, crossEntropy, fit, warmupCosine } from '@neuralings/optim'
import { createRng, slice, type Tensor, tensor, unfold } from '@neuralings/tensor'
import { GPT } from '@neuralings/transformer'
import type { Claim } from '../claim.ts'
import { bigramSurprise, surprise } from '../surprise.ts'

const blockSize = 64
const totalSteps = 1200

export const novel: Claim = {
  name: 'novel',
  about: 'a GPT of 109,888 parameters guesses the letters of a novel’s end after 1,200 steps',
  wanted: { atMost: 1.95 },
  unit: 'nats',
  source: 'PyTorch 1.91, 1.91, 1.90 nats',
  async *train(seed) {
    const rng = createRng(seed)
    const text = (await loadNovel()).map(chapter => chapter.text).join('\n\n')
    const tokenizer = CharTokenizer.train(text)
    const { vocabSize } = tokenizer
    const ids = tokenizer.encode(text)
    const [seen, unseen] = [ids.slice(0, 0.9 * ids.length), ids.slice(0.9 * ids.length)]
    const model = new GPT({ vocabSize, blockSize, layers: 2, heads: 4, embedDim: 64, rng })
    const optimizer = new AdamW(model.parameters(), { betas: [0.9, 0.99] })
    const deck = batches(windows(seen, 1), { batchSize: 16, rng })
    const schedule = warmupCosine({ lr: 0.003, warmupSteps: 100, totalSteps })
    const setting = { model, loss: crossEntropy, optimizer, batches: deck, schedule }
    for (const progress of fit({ ...setting, epochs: 1 })) {
      yield progress
      if (progress.step === totalSteps) break
    }
    const bigram = bigramSurprise([seen], { unseen: [unseen], vocabSize })
    const reached = surprise(model, windows(unseen, blockSize))
    return { reached, beside: `bigram ${bigram.toFixed(2)}` }
  },
}

/** Stretches of the text, `step` apart, and what follows each of their letters: x and y [n, 64], which copy nothing. */
function windows(ids: readonly number[], step: number): { x: Tensor; y: Tensor } {
  const text = tensor(ids, { dtype: 'int32' })
  const stretches = unfold(text, { dim: 0, size: blockSize + 1, step }) // [n, 65]
  return { x: slice(stretches, [[], [0, -1]]), y: slice(stretches, [[], [1]]) }
}
