// wrong: the context as its own negative
// should hear: reshape
import { type Variable, variable } from '@neuralings/autograd'
import { loadSpeeches } from '@neuralings/datasets/speeches'
import { AliasTable, buildVocabulary, keepProbabilities } from '@neuralings/embedding'
import { Adam, together } from '@neuralings/optim'
import { createRng, type Rng, randn, reshape, scope, type Tensor, tensor, zeros } from '@neuralings/tensor'
import { embedding } from './lookup.ts'
import { nearest } from './neighbours.ts'
import { pairs } from './pairs.ts'
import { skipGramLoss } from './skip-gram-loss.ts'

/** What the words are learnt with. The check looks at each piece before it trains. */
export const engine = { pairs, embedding, skipGramLoss, nearest }

/** A row for each word as a center, and one for it as a context: both [V, d]. */
export interface Tables {
  vectors: Variable
  contexts: Variable
}

/** Ids of words: center [B], context [B], negatives [B, K]. */
export interface Batch {
  center: Tensor
  context: Tensor
  negatives: Tensor
}

/** How badly the tables tell the contexts of a batch from its negatives. */
export function lossOf({ vectors, contexts }: Tables, batch: Batch): Variable {
  const { center, context, negatives } = batch
  return skipGramLoss(
    embedding(center, vectors), // [B, d]
    embedding(context, contexts), // [B, d]
    embedding(reshape(context, [context.size, 1]), contexts), // [B, K, d]
  )
}

/** The sentences of all speeches since 1900, as ids of the words that come 50 times and more. */
async function read() {
  const speeches = (await loadSpeeches()).filter(({ year }) => year >= 1900)
  const lines = speeches.flatMap(({ text }) => text.toLowerCase().split(/[.!?;:]/))
  const sentences = lines.map(line => line.match(/[a-z]+/g) ?? [])
  const vocabulary = buildVocabulary(sentences.flat(), { minCount: 50 })
  const known = (words: string[]) => words.filter(word => vocabulary.has(word))
  return { vocabulary, sentences: sentences.map(words => vocabulary.encode(known(words))) }
}

const batchSize = 1024
const k = 5

/** Batches without an end. Of a word that is everywhere, such as "the", most places are left out. */
function* batchesOf(sentences: number[][], size: number, rng: Rng): Generator<Batch> {
  const counts = Array<number>(size).fill(0)
  for (const id of sentences.flat()) counts[id]++
  const noise = new AliasTable(counts.map(count => count ** 0.75))
  const keep = keepProbabilities(counts, 2e-4)
  const ids = (list: number[] | number[][]) => tensor(list, { dtype: 'int32' })
  const wrong = (right: number): number => {
    const id = noise.draw(rng)
    return id === right ? wrong(right) : id
  }
  let waiting: [number, number][] = []
  while (true) {
    for (const sentence of rng.shuffle(sentences)) {
      const kept = sentence.filter(id => rng.uniform() < keep[id])
      waiting.push(...pairs(kept, { window: 2 }))
      if (waiting.length < batchSize) continue
      const batch = waiting.slice(0, batchSize)
      waiting = waiting.slice(batchSize)
      yield {
        center: ids(batch.map(([center]) => center)),
        context: ids(batch.map(([, context]) => context)),
        negatives: ids(batch.map(([, context]) => Array.from({ length: k }, () => wrong(context)))),
      }
    }
  }
}

/** The learning rate falls until this step, and stays low from there. */
const lastFall = 2600

/** Learns words as long as you walk along, `step` steps after an earlier run; hands out the tables, at first untrained, then after every step. */
export async function* train({ seed, step: done }: { seed: number; step: number }) {
  const { vocabulary, sentences } = await read()
  const rng = createRng(seed)
  const [size, d] = [vocabulary.size, 32]
  const vectors = variable(randn([size, d], { rng, std: 1 / d }))
  const contexts = variable(zeros([size, d]))
  const optimizer = new Adam([vectors, contexts], { lr: 0.03 })
  const parameters = { 'vectors.weight': vectors, 'contexts.weight': contexts }
  const now = { vocabulary, vectors, parameters, optimizer: together({ optimizer, rng }) }
  yield { ...now, step: 0, loss: undefined }
  let step = 0
  for (const batch of batchesOf(sentences, size, rng)) {
    // What a step has made on its way is given back at its end: without the scope it would be collected later, and slower.
    optimizer.lr = 0.03 * Math.max(0.05, 1 - (done + step) / lastFall)
    const loss = scope(() => {
      optimizer.zeroGrad()
      const loss = lossOf({ vectors, contexts }, batch)
      loss.backward()
      optimizer.step()
      return loss.item()
    })
    yield { ...now, step: ++step, loss }
  }
}
