// Training word vectors: steps are compared with those of the graph, and whole trainings with what must come out.
import { type Variable, variable } from '@neuralings/autograd'
import {
  cbowLoss,
  embedding,
  nearest,
  skipGramLoss,
  trainCBOW,
  trainSkipGram,
  Vocabulary,
  Word2Vec,
} from '@neuralings/embedding'
import { SGD } from '@neuralings/optim'
import { cast, contiguous, createRng, randn, tensor, transpose } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'

const trainers = Object.entries({ trainSkipGram, trainCBOW })

function makeModel(size: number, dim = 8): Word2Vec {
  const words = Array.from({ length: size }, (_, i) => `w${i}`)
  return new Word2Vec(new Vocabulary(words), { dim, rng: createRng(7) })
}

// With two words the wrong one is the other one, always; so there is no chance in it.
describe('a step is what the graph says', () => {
  type Loss = (vectors: Variable, contexts: Variable) => Variable
  const rows = (table: Variable, ids: number | number[]) =>
    embedding(tensor(ids, { dtype: 'int32' }), table)

  test.each<[string, typeof trainSkipGram, Loss[]]>([
    [
      'skip-gram',
      trainSkipGram,
      [
        [0, 1],
        [1, 0],
        [1, 0],
        [0, 1],
      ].map(
        ([center, context]) =>
          (v, c) =>
            skipGramLoss(rows(v, center), rows(c, context), rows(c, [1 - context])),
      ),
    ],
    [
      'CBOW',
      trainCBOW,
      [
        { around: [1], word: 0 },
        { around: [0, 0], word: 1 },
        { around: [1], word: 0 },
      ].map(
        ({ around, word }) =>
          (v, c) =>
            cbowLoss(rows(v, around), rows(c, word), rows(c, [1 - word])),
      ),
    ],
  ])('%s', (_, train, losses) => {
    const model = makeModel(2, 3)
    model.contexts.data = randn([2, 3], { rng: createRng(3) })
    const tables = [model.vectors, model.contexts].map(x => variable(cast(x.data, 'float64')))
    const optimizer = new SGD(tables, { lr: 0.5 })
    const paid = losses.map(makeLoss => {
      optimizer.zeroGrad()
      const loss = makeLoss(tables[0], tables[1])
      loss.backward()
      optimizer.step()
      return loss.item()
    })
    const options = { rng: createRng(1), epochs: 1, window: 1, negatives: 1, lr: 0.5 }
    const [progress, ...rest] = train([[0, 1, 0]], { model, ...options })
    expect(rest).toEqual([])
    expect(progress.loss).toBeCloseTo(paid.reduce((a, b) => a + b) / paid.length, 5)
    for (const [i, { data }] of [model.vectors, model.contexts].entries())
      for (const [j, x] of data.data.entries()) expect(x).toBeCloseTo(tables[i].data.data[j], 5)
  })
})

/** Sentences of six words from one of two halves of a vocabulary of ten. */
function twoTopics(): number[][] {
  const rng = createRng(4)
  return Array.from({ length: 400 }, (_, i) =>
    Array.from({ length: 6 }, () => rng.integer(0, 5) + 5 * (i % 2)),
  )
}

describe.each(trainers)('%s', (_, train) => {
  const options = { epochs: 10, lr: 0.2 }

  test('words of one topic end up near each other', () => {
    const model = makeModel(10)
    for (const { loss } of train(twoTopics(), { model, rng: createRng(1), ...options }))
      expect(loss).toBeLessThan(6 * Math.log(2) + 0.1)
    for (const [id, word] of model.vocabulary.tokens.entries()) {
      const ids = nearest(model, word, { k: 4 }).map(({ token }) => model.vocabulary.idOf(token))
      expect(ids.map(other => Math.floor(other / 5))).toEqual(Array(4).fill(Math.floor(id / 5)))
    }
  })

  test('the same seed gives the same vectors', () => {
    const run = (seed: number) => {
      const model = makeModel(10)
      const losses = [...train(twoTopics(), { model, rng: createRng(seed), epochs: 1 })]
      return { losses, vectors: model.vectors.toArray() }
    }
    expect(run(5)).toEqual(run(5))
    expect(run(5)).not.toEqual(run(6))
  })

  test('it tells how far it is', () => {
    const all = [...train(twoTopics(), { model: makeModel(10), rng: createRng(1), epochs: 2 })]
    expect(all.map(({ step }) => step)).toEqual(all.map((_, i) => i + 1))
    expect(all.map(({ done }) => done)).toEqual(all.map(({ done }) => done).sort((a, b) => a - b))
    expect(all.at(-1)).toMatchObject({ epoch: 2, done: 1 })
    expect(all.filter(({ epoch }) => epoch === 1).at(-1)?.done).toBe(0.5)
    expect(all.length).toBeGreaterThan(4)
  })

  test('leaving the loop leaves what was learnt', () => {
    const model = makeModel(10)
    const before = model.contexts.toArray()
    for (const _ of train(twoTopics(), { model, rng: createRng(1) })) break
    expect(model.contexts.toArray()).not.toEqual(before)
  })

  test('sentences do not see each other, and lonely words teach nothing', () => {
    const model = makeModel(2)
    const before = model.contexts.toArray()
    expect([...train([[0], [1], [], [0]], { model, rng: createRng(1) })]).toEqual([])
    expect(model.contexts.toArray()).toEqual(before)
  })

  test('frequent words can be left out', () => {
    const count = (subsample: number) =>
      [...train(twoTopics(), { model: makeModel(10), rng: createRng(1), epochs: 4, subsample })]
        .length
    // Each of ten words has a tenth of the text: with a threshold of a fortieth, half of each is kept.
    expect(count(0.025)).toBeLessThan(0.7 * count(0))
    expect(count(0.1)).toBe(count(0))
  })
})

test('tables that are views are trained as well', () => {
  const [plain, turned] = [makeModel(10), makeModel(10)]
  turned.vectors.data = transpose(contiguous(transpose(turned.vectors.data)))
  for (const model of [plain, turned]) {
    for (const _ of trainSkipGram(twoTopics(), { model, rng: createRng(1), epochs: 1 }));
  }
  expect(turned.vectors.toArray()).toEqual(plain.vectors.toArray())
})

test('a typed array is a sentence as well', () => {
  const corpus = twoTopics()
  const run = (sentences: ArrayLike<number>[]) => [
    ...trainSkipGram(sentences, { model: makeModel(10), rng: createRng(1), epochs: 1 }),
  ]
  expect(run(corpus.map(words => Int32Array.from(words)))).toEqual(run(corpus))
})

test('a model starts with small vectors and empty contexts, and knows PyTorch’s kind of names', () => {
  const model = makeModel(50, 20)
  const largest = Math.max(...model.vectors.data.data.map(Math.abs))
  expect(largest).toBeLessThanOrEqual(0.5 / 20)
  expect(largest).toBeGreaterThan(0.4 / 20)
  expect(Object.keys(model.stateDict())).toEqual(['vectors', 'contexts'])
  expect(new Set(model.contexts.data.data)).toEqual(new Set([0]))
  expect(String(model)).toBe('Word2Vec(50, 20)')
})

test('as a module it looks vectors up', () => {
  const model = makeModel(5, 2)
  const ids = tensor([[4], [0]], { dtype: 'int32' })
  const [[last], [first]] = model.forward(ids).toArray() as number[][][]
  expect([first, last]).toEqual([0, 4].map(i => (model.vectors.toArray() as number[][])[i]))
})
