// Training that stops, goes into a file, and goes on from it: with the very steps that it would have taken.
import { trainCBOW, trainSkipGram, Vocabulary, Word2Vec } from '@neuralings/embedding'
import { together } from '@neuralings/optim'
import { createRng, loadSafetensors, saveSafetensors } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'

/** Sentences of very different lengths: the longest alone makes several steps. */
const corpus = [400, 3, 0, 1, 250, 90, 90, 5].map((length, i) => {
  const rng = createRng(i)
  return Array.from({ length }, () => Math.min(rng.integer(0, 20), rng.integer(0, 20)))
})

const vocabulary = new Vocabulary(Array.from({ length: 20 }, (_, i) => `w${i}`))

describe.each(Object.entries({ trainSkipGram, trainCBOW }))('%s', (_, train) => {
  /** Everything anew, as a program that is started again has it. */
  const start = (options = {}) => {
    const [rng, model] = [createRng(1), new Word2Vec(vocabulary, { dim: 6, rng: createRng(2) })]
    const training = train(corpus, { model, rng, epochs: 9, lr: 0.1, subsample: 0.05, ...options })
    return { model, training, whole: together({ model, rng, training }) }
  }

  const { model, training } = start()
  const progress = [...training]

  test.each([0, 1, 2, 3, progress.length - 1, progress.length])('after %i steps', steps => {
    const first = start()
    const seen = Array.from({ length: steps }, () => first.training.next().value)
    const file = saveSafetensors(first.whole.stateDict())
    const second = start()
    second.whole.loadStateDict(loadSafetensors(file))
    expect([...seen, ...second.training]).toEqual(progress)
    expect(second.model.vectors.toArray()).toEqual(model.vectors.toArray())
    expect(second.model.contexts.toArray()).toEqual(model.contexts.toArray())
  })

  test('between two epochs', () => {
    const last = progress.findLastIndex(({ epoch }) => epoch === 1)
    const first = start()
    for (let step = 0; step <= last; step++) first.training.next()
    const second = start()
    second.whole.loadStateDict(first.whole.stateDict())
    expect([...second.training]).toEqual(progress.slice(last + 1))
  })

  test('a state of another corpus, or in the middle, is refused', () => {
    const { training } = start()
    const model = new Word2Vec(vocabulary, { dim: 6, rng: createRng(2) })
    const other = train([[1, 2, 3]], { model, rng: createRng(1) }).stateDict()
    const wanted = 'loadStateDict: expected cursor.words of shape [400]; is it the state of another'
    expect(() => training.loadStateDict(other)).toThrow(wanted)
    const { 'cursor.step': _, ...rest } = training.stateDict()
    expect(() => training.loadStateDict(rest)).toThrow('expected cursor.step of shape []')
    training.next()
    expect(() => training.loadStateDict(training.stateDict())).toThrow('before the first step')
  })
})
