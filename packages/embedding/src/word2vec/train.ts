// Training word vectors: walk through the text, make examples of each word and its neighbours, learn from them at once.
// How examples are made is all that skip-gram and CBOW differ in. A generator, as `fit` of @neuralings/optim is: whoever
// trains decides what to show, and when to stop.

import { contiguous, persist, type Rng, type Tensor } from '@neuralings/tensor'
import { checkCounts, withRng } from '../check.ts'
import { AliasTable } from './alias-table.ts'
import { type Corpus, countWords, type Window, windowsOf } from './corpus.ts'
import { descend } from './descend.ts'
import { Examples } from './examples.ts'
import { keepProbabilities } from './subsample.ts'
import type { Word2Vec } from './word2vec.ts'

export interface Word2VecOptions {
  model: Word2Vec
  rng: Rng
  epochs?: number
  /** How far a word sees, at most. */
  window?: number
  /** How many wrong words the right one is told from. */
  negatives?: number
  /**
   * Words with a larger share of the text than this are left out now and then: 1e-3 to 1e-5 for a long text. 0, if left
   * out, keeps all.
   */
  subsample?: number
  /** The learning rate at the start. It falls in a straight line, nearly to 0. */
  lr?: number
}

/** Where training is: `step` and `epoch` start at 1, `loss` is the mean over the examples of the step. */
export interface Word2VecProgress {
  step: number
  epoch: number
  loss: number
  /** How much of all training is done, from 0 to 1. */
  done: number
}

/** How examples are made of a window, and how many inputs each may have. */
export interface Scheme {
  name: string
  width: (reach: number) => number
  write: (examples: Examples, window: Window) => void
}

/** So many examples, or a few more, make a step. They share one learning rate. */
const stepSize = 1024

export function* train(
  corpus: Corpus,
  { name, width, write }: Scheme,
  options: Word2VecOptions,
): Generator<Word2VecProgress> {
  const { model, rng, epochs, window, negatives, subsample, lr } = complete(name, options)
  const counts = countWords(corpus, { name, size: model.vocabulary.size })
  for (const table of [model.vectors, model.contexts]) table.data = inOnePiece(table.data)
  const walk = { reach: window, keep: keepProbabilities(counts, subsample), rng }
  const noise = new AliasTable(counts.map(count => count ** 0.75))
  const capacity = stepSize + 2 * window // the last word of a step may add so many too many
  const examples = new Examples({ capacity, width: width(window), negatives, noise, rng })
  let [step, done] = [0, 0]
  const learn = (epoch: number, walked: number): Word2VecProgress => {
    const rate = lr * Math.max(1 - done, 1e-4)
    const loss = descend(model, examples, rate) / examples.count
    step++
    if (!Number.isFinite(loss)) throw new RangeError(diverged(name, { loss, step, rate }))
    examples.count = 0
    done = (epoch - 1 + walked) / epochs
    return { step, epoch, loss, done }
  }
  for (let epoch = 1; epoch <= epochs; epoch++) {
    for (const place of windowsOf(corpus, walk)) {
      write(examples, place)
      if (examples.count >= stepSize) yield learn(epoch, place.walked)
    }
    if (examples.count > 0) yield learn(epoch, 1)
  }
}

/** The steps move rows in place: each must lie in one piece, and best where the kernels can reach it. */
function inOnePiece(x: Tensor): Tensor {
  const whole = contiguous(x)
  return whole === x ? x : persist(whole)
}

function diverged(name: string, { loss, step, rate }: Record<string, number | string>): string {
  return `${name}: the loss is ${loss} at step ${step} (learning rate ${rate}); try a smaller learning rate`
}

/** The options with the values of word2vec where there are none, all of them checked. */
function complete(name: string, options: Word2VecOptions): Required<Word2VecOptions> {
  const { epochs = 5, window = 5, negatives = 5, ...rest } = withRng(name, options)
  const { model, rng, subsample = 0, lr = 0.025 } = rest
  checkCounts(name, { epochs, window, negatives })
  if (!(lr > 0)) throw new RangeError(`${name}: expected lr to be a number > 0, got ${lr}`)
  if (!(subsample >= 0)) {
    throw new RangeError(`${name}: expected subsample to be a number ≥ 0, got ${subsample}`)
  }
  return { model, rng, epochs, window, negatives, subsample, lr }
}
