// A small GPT learns how first names are made, letter by letter, and is tried on names that it has not seen.

import { loadNames } from '@neuralings/datasets/names'
import { CharTokenizer } from '@neuralings/embedding'
import { Adam, batches, crossEntropy, fit, warmupCosine } from '@neuralings/optim'
import { createRng, tensor } from '@neuralings/tensor'
import { GPT } from '@neuralings/transformer'
import type { Claim } from '../claim.ts'
import { bigramSurprise, noToken, surprise } from '../surprise.ts'

const blockSize = 16
const end = '.'

export const names: Claim = {
  name: 'names',
  about: 'a GPT of 26,848 parameters guesses the letters of 840 new names',
  wanted: { atMost: 2.1 },
  unit: 'nats',
  source: 'PyTorch 2.07, 2.06, 2.04 nats',
  async *train(seed) {
    const rng = createRng(seed)
    const all = rng.shuffle(await loadNames()).map(name => end + name + end)
    const tokenizer = CharTokenizer.train(all.join(''))
    const rows = all.map(name => tokenizer.encode(name))
    const [unseen, seen] = [rows.slice(0, 840), rows.slice(840)]
    const { vocabSize } = tokenizer
    const model = new GPT({ vocabSize, blockSize, layers: 2, heads: 4, embedDim: 32, rng })
    const optimizer = new Adam(model.parameters())
    const deck = batches(lesson(seen), { batchSize: 32, rng })
    const epochs = 10
    const schedule = warmupCosine({ lr: 0.003, warmupSteps: 100, totalSteps: epochs * deck.length })
    yield* fit({ model, loss: crossEntropy, optimizer, batches: deck, epochs, schedule })
    const bigram = bigramSurprise(seen, { unseen, vocabSize })
    return { reached: surprise(model, lesson(unseen)), beside: `bigram ${bigram.toFixed(2)}` }
  },
}

/** Each letter is to be guessed from those before it: x and y [n, 16], filled up with letters that do not count. */
function lesson(rows: readonly number[][]) {
  const fill = (ids: number[], filler: number) =>
    Array.from({ length: blockSize }, (_, i) => ids[i] ?? filler)
  const x = tensor(
    rows.map(ids => fill(ids.slice(0, -1), 0)),
    { dtype: 'int32' },
  )
  const y = tensor(
    rows.map(ids => fill(ids.slice(1), noToken)),
    { dtype: 'int32' },
  )
  return { x, y }
}
