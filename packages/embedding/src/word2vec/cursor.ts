// How far training has come in its text, so that it can stop and another day go on there with the very same steps.
// In PyTorch you keep such counts yourself.

import { contiguous, full, sameShape, type Tensor, tensor } from '@neuralings/tensor'
import type { Corpus } from './corpus.ts'

type State = Record<string, Tensor>

/** The last step, its epoch, and the next word. Which words of a sentence were kept was drawn, so they belong to it. */
export class Cursor {
  step = 0
  epoch = 1
  sentence = 0
  /** How many words the sentences before it have. */
  before = 0
  /** What was kept of the sentence, and which of it comes next. */
  words: readonly number[] = []
  next = 0
  isUnderWay = false
  readonly #corpus: Corpus
  readonly #length: number

  constructor(corpus: Corpus) {
    this.#corpus = corpus
    this.#length = corpus.reduce((sum, sentence) => sum + sentence.length, 0)
  }

  nextSentence(): void {
    this.before += this.#corpus[this.sentence].length
    Object.assign(this, { sentence: this.sentence + 1, words: [], next: 0 })
  }

  nextEpoch(): void {
    Object.assign(this, { epoch: this.epoch + 1, sentence: 0, before: 0 })
  }

  /** How much of the corpus has been walked through in this epoch, from 0 to 1. */
  get walked(): number {
    if (this.next === 0) return this.before / this.#length
    const { length } = this.#corpus[this.sentence]
    return (this.before + (length * this.next) / this.words.length) / this.#length
  }

  stateDict(): State {
    const { step, epoch, sentence, before, next } = this
    const longest = this.#corpus.reduce((most, { length }) => Math.max(most, length), 0)
    const words = full([longest], nothing, { dtype: 'int32' }) // of one shape wherever training is
    words.data.set(this.words)
    const counts = Object.entries({ step, epoch, sentence, before, next })
    const numbers = counts.map(([name, n]) => [`cursor.${name}`, tensor(n, { dtype: 'int32' })])
    return { ...Object.fromEntries(numbers), 'cursor.words': words }
  }

  loadStateDict(state: State): void {
    if (this.isUnderWay)
      throw new Error('loadStateDict: load the state before the first step, not between')
    for (const [name, { shape }] of Object.entries(this.stateDict())) {
      if (Object.hasOwn(state, name) && sameShape(shape, state[name].shape)) continue
      throw new RangeError(
        `loadStateDict: expected ${name} of shape [${shape}]; is it the state of another corpus?`,
      )
    }
    const counts = ['step', 'epoch', 'sentence', 'before', 'next'] as const
    for (const name of counts) this[name] = state[`cursor.${name}`].item()
    this.words = [...contiguous(state['cursor.words']).data].filter(word => word !== nothing)
  }
}

/** In place of a word, where a sentence is shorter than the longest. */
const nothing = -1
