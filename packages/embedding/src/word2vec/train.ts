// Training word vectors: walk through the text, make examples of each word and its neighbours, learn from them at once.
// How examples are made is all that skip-gram and CBOW differ in. A generator, as `fit` of @neuralings/optim is: whoever
// trains decides what to show, and when to stop.

import {
  contiguous,
  persist,
  type Rng,
  refuseRange,
  requireCounts,
  requireRng,
  type Tensor,
} from '@neuralings/tensor'
import { AliasTable } from './alias-table.ts'
import { type Corpus, countWords } from './corpus.ts'
import { Cursor } from './cursor.ts'
import { descend } from './descend.ts'
import { Examples } from './examples.ts'
import { keepProbabilities } from './subsample.ts'
import { type Window, windowsOf } from './windows.ts'
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

const names = ['model', 'rng', 'epochs', 'window', 'negatives', 'subsample', 'lr']

/** Where training is: `step` and `epoch` start at 1, `loss` is the mean over the examples of the step. */
export interface Word2VecProgress {
  step: number
  epoch: number
  loss: number
  /** How much of the training is done, from 0 to 1. */
  done: number
}

/**
 * A training on its way: walk over it to train. Its state is everything that the next steps depend on, besides the model
 * and the generator of random numbers: load it before the first step, to go on where another one stopped.
 */
export interface Word2VecTraining extends Generator<Word2VecProgress, void> {
  stateDict(): Record<string, Tensor>
  loadStateDict(state: Record<string, Tensor>): void
}

/** How examples are made of a window, and how many inputs each may have. */
export interface Scheme {
  name: string
  width: (reach: number) => number
  write: (examples: Examples, window: Window) => void
}

/** A step has this many examples, or a few more. They share one learning rate. */
const stepSize = 1024

/** Checks all arguments at once; it learns as it is walked over. */
export function train(corpus: Corpus, scheme: Scheme, options: Word2VecOptions): Word2VecTraining {
  const settings = complete(scheme.name, options)
  const size = settings.model.vocabulary.size
  const counts = countWords(corpus, { name: scheme.name, size })
  const cursor = new Cursor(corpus)
  return Object.assign(walk(cursor, { corpus, counts, scheme, ...settings }), {
    stateDict: () => cursor.stateDict(),
    loadStateDict: (state: Record<string, Tensor>) => cursor.loadStateDict(state),
  })
}

interface Setting extends Required<Word2VecOptions> {
  corpus: Corpus
  counts: readonly number[]
  scheme: Scheme
}

function* walk(cursor: Cursor, setting: Setting): Generator<Word2VecProgress, void> {
  const { corpus, counts, scheme, model, rng, epochs, window: reach, subsample, lr } = setting
  cursor.isUnderWay = true
  for (const table of [model.vectors, model.contexts]) table.data = inOnePiece(table.data)
  const keep = keepProbabilities(counts, subsample)
  const examples = roomFor(setting)
  let done = doneAt(cursor, epochs)
  const learn = (): Word2VecProgress => {
    const rate = lr * Math.max(1 - done, 1e-4)
    const loss = descend(model, examples, rate) / examples.count
    const [step, epoch] = [++cursor.step, cursor.epoch]
    if (!Number.isFinite(loss)) throw new RangeError(diverged(scheme.name, { loss, step, rate }))
    examples.count = 0
    done = doneAt(cursor, epochs)
    return { step, epoch, loss, done }
  }
  for (; cursor.epoch <= epochs; cursor.nextEpoch()) {
    for (const window of windowsOf(corpus, cursor, { reach, keep, rng })) {
      scheme.write(examples, window)
      if (examples.count >= stepSize) yield learn()
    }
    if (examples.count > 0) yield learn()
  }
}

/** How much of all epochs is done, from 0 to 1. */
function doneAt(cursor: Cursor, epochs: number): number {
  return (cursor.epoch - 1 + cursor.walked) / epochs
}

/** Room for the examples of a step; the last word of it may add some more. */
function roomFor({ counts, scheme, rng, window, negatives }: Setting): Examples {
  const noise = new AliasTable(counts.map(count => count ** 0.75))
  const capacity = stepSize + 2 * window
  return new Examples({ capacity, width: scheme.width(window), negatives, noise, rng })
}

/** The steps move rows in cursor: each must lie in one piece, and best where the kernels can reach it. */
function inOnePiece(x: Tensor): Tensor {
  const whole = contiguous(x)
  return whole === x ? x : persist(whole)
}

function diverged(name: string, { loss, step, rate }: Record<string, number | string>): string {
  return `${name}: the loss is ${loss} at step ${step} (learning rate ${rate}); try a smaller learning rate`
}

/** The options with the values of word2vec where there are none, all of them checked. */
function complete(name: string, options: Word2VecOptions): Required<Word2VecOptions> {
  const { epochs = 5, window = 5, negatives = 5, ...rest } = requireRng(options, name, names)
  const { model, rng, subsample = 0, lr = 0.025 } = rest
  requireCounts({ epochs, window, negatives }, name)
  if (!(lr > 0)) refuseRange(name, 'lr to be a number > 0', lr)
  if (!(subsample >= 0)) {
    refuseRange(name, 'subsample to be a number ≥ 0', subsample)
  }
  return { model, rng, epochs, window, negatives, subsample, lr }
}
