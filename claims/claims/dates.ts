// A transformer reads dates as people write them, in Chinese and English, and writes them as computers do.

import { type DatePair, dates } from '@neuralings/datasets'
import { CharTokenizer } from '@neuralings/embedding'
import { Adam, batches, crossEntropy, fit, warmupCosine } from '@neuralings/optim'
import { createRng, slice, type Tensor, tensor } from '@neuralings/tensor'
import { Transformer, translate } from '@neuralings/transformer'
import type { Claim } from '../claim.ts'

const [padding, start, end] = ['·', '<', '>']
const specials = [padding, start, end]
const [readLength, writtenLength] = ['Wednesday, September 30, 2026', '2026-09-30'].map(
  text => text.length,
)
const shape = { blockSize: readLength, layers: 2, heads: 4, embedDim: 64, dimFeedforward: 128 }
const epochs = 5

export const dateWriting: Claim = {
  name: 'dates',
  about: 'a transformer writes 500 new dates as 2026-09-30 without one wrong character',
  wanted: { atLeast: 0.95 },
  unit: '%',
  source: 'PyTorch 100.0, 99.6, 99.8 %',
  async *train(seed) {
    const rng = createRng(seed)
    const [seen, unseen] = apart(dates({ n: 10_000, rng }), 500)
    const letters = seen.map(({ text, iso }) => text + iso).join('')
    const tokenizer = CharTokenizer.train(letters, { specials })
    const { vocabSize } = tokenizer
    const ids = (texts: string[]) =>
      tensor(
        texts.map(text => tokenizer.encode(text)),
        { dtype: 'int32' },
      )
    const vocabularies = { sourceVocabSize: vocabSize, targetVocabSize: vocabSize, paddingIdx: 0 }
    const model = new Transformer({ ...shape, ...vocabularies, normFirst: true, rng })

    // A row of x is what to read, and what to go on from: <2026-09-30; a row of y what to write: 2026-09-30>.
    const x = ids(seen.map(({ text, iso }) => filled(text) + start + iso))
    const y = ids(seen.map(({ iso }) => iso + end))
    const write = (rows: Tensor) =>
      model.forward(slice(rows, [[], [0, readLength]]), {
        target: slice(rows, [[], [readLength]]),
      })
    const deck = batches({ x, y }, { batchSize: 64, rng })
    const schedule = warmupCosine({ lr: 0.003, warmupSteps: 50, totalSteps: epochs * deck.length })
    const optimizer = new Adam(model.parameters())
    yield* fit({ model: write, loss: crossEntropy, optimizer, batches: deck, epochs, schedule })

    const answers = translate(model, ids(unseen.map(({ text }) => filled(text))), {
      start: specials.indexOf(start),
      end: specials.indexOf(end),
      maxNewTokens: writtenLength + 1,
    })
    const right = unseen.filter(({ iso }, i) => tokenizer.decode(answers[i]) === iso)
    return { reached: right.length / unseen.length }
  },
}

/** Holds the first `count` pairs out, and all that ask the same. */
function apart(pairs: DatePair[], count: number): [seen: DatePair[], unseen: DatePair[]] {
  const unseen = pairs.slice(0, count)
  const asked = new Set(unseen.map(({ text }) => text))
  return [pairs.filter(({ text }) => !asked.has(text)), unseen]
}

function filled(text: string): string {
  return text.padEnd(readLength, padding)
}
