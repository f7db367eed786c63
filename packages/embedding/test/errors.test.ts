// What the package says to what it cannot use: each message names the function, what it expected, and what it got.
import {
  AliasTable,
  analogy,
  BPETokenizer,
  buildVocabulary,
  CharTokenizer,
  cbowLoss,
  Embedding,
  embedding,
  nearest,
  project,
  skipGramLoss,
  splitChunks,
  splitWords,
  trainCBOW,
  trainSkipGram,
  Vocabulary,
  Word2Vec,
  WordTokenizer,
} from '@neuralings/embedding'
import { createRng, tensor, zeros } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'

const rng = createRng(0)

/** What TypeScript would have refused. */
const untyped = (x: unknown) => x as never

/** One test, named after what is said to a misuse. */
function says(message: string, misuse: () => unknown): void {
  test(message, () => expect(misuse).toThrow(message))
}

describe('embedding', () => {
  const table = zeros([3, 2])
  const ids = 'embedding: expected ids from 0 to 2 for a table [3,2]'
  says(`${ids}, got 3`, () => embedding(tensor([0, 3], { dtype: 'int32' }), table))
  says(`${ids}, got -1`, () => embedding(tensor([-1], { dtype: 'int32' }), table))
  says(`${ids}, got 0.5`, () => embedding(tensor([0.5]), table))
  says('embedding: expected a table of shape [V, d], got [3]', () =>
    embedding(tensor([0]), zeros([3])),
  )
  says('embedding: expected a paddingIdx from 0 to 2, or none, got 3', () =>
    embedding(tensor([0]), table, { paddingIdx: 3 }),
  )
  says('Embedding: expected a paddingIdx from 0 to 3, or none, got -1', () => {
    return new Embedding(4, 2, { rng, paddingIdx: -1 })
  })
  for (const size of [0, -3, 2.5, Number.NaN]) {
    const wanted = `to be a whole number ≥ 1, got ${size}`
    says(`Embedding: expected numEmbeddings ${wanted}`, () => new Embedding(size, 2, { rng }))
    says(`Embedding: expected embeddingDim ${wanted}`, () => new Embedding(2, size, { rng }))
  }
})

describe('vocabularies', () => {
  const letters = new Vocabulary(['a', 'b'])
  says('Vocabulary: expected each token once, got "a" twice', () => new Vocabulary(['a', 'b', 'a']))
  says('Vocabulary: expected the unknown token among the tokens, got "?"', () => {
    return new Vocabulary(['a'], { unknown: '?' })
  })
  const wanted = 'Vocabulary: expected one of its 2 tokens'
  says(`${wanted}, got "c"; with an unknown token it takes any`, () => letters.encode('abc'))
  says(`${wanted}, got "\\n"; with`, () => letters.idOf('\n'))
  says('Vocabulary: expected an id from 0 to 1, got 2', () => letters.decode([0, 2]))
  says('Vocabulary: expected an id from 0 to 1, got -1', () => letters.tokenOf(-1))
  says('Vocabulary: expected an id from 0 to 1, got 0.5', () => letters.tokenOf(0.5))
  says('buildVocabulary: expected minCount to be a whole number ≥ 1, got 0', () =>
    buildVocabulary(['a'], { minCount: 0 }),
  )
})

describe('tokenizers', () => {
  const wanted = 'Vocabulary: expected one of its 1 tokens'
  says(`${wanted}, got "b"`, () => CharTokenizer.train('a').encode('ab'))
  says(`${wanted}, got "two"`, () =>
    WordTokenizer.train('one', { unknown: null }).encode('one two'),
  )
  for (const vocabSize of [255, 300.5]) {
    says(`BPETokenizer: expected vocabSize to be a whole number ≥ 256, got ${vocabSize}`, () =>
      BPETokenizer.train('a', { vocabSize }),
    )
  }
  says('BPETokenizer: expected a vocabSize of at most 65536, got 65537', () =>
    BPETokenizer.train('a', { vocabSize: 65537 }),
  )
  says('BPETokenizer: expected a merge of two ids from 0 to 256, got [97, 257]', () => {
    return new BPETokenizer([
      [97, 97],
      [97, 257],
    ])
  })
  says('BPETokenizer: expected at most 65280 merges, got 65281', () => {
    return new BPETokenizer(Array(65281).fill([0, 0]))
  })
  says('BPETokenizer: expected an id from 0 to 255, got 256', () =>
    new BPETokenizer([]).decode([256]),
  )
})

describe('what is no text', () => {
  const bytes = new TextEncoder().encode('abc')
  const read = "readFileSync(path, 'utf8') reads one from a file"
  const wanted = `expected a text, got an object; ${read}`
  says(`splitChunks: ${wanted}`, () => splitChunks(untyped(bytes)))
  says(`splitWords: ${wanted}`, () => splitWords(untyped(bytes)))
  says(`CharTokenizer: ${wanted}`, () => CharTokenizer.train(untyped(bytes)))
  says(`CharTokenizer: expected a text, got undefined; ${read}`, () =>
    CharTokenizer.train('abc').encode(untyped(undefined)),
  )
  says(`splitWords: ${wanted}`, () => WordTokenizer.train(untyped(bytes)))
  says(`splitWords: ${wanted}`, () => WordTokenizer.train('abc').encode(untyped(bytes)))
  says(`splitChunks: ${wanted}`, () => BPETokenizer.train(untyped(bytes), { vocabSize: 260 }))
  says(`splitChunks: ${wanted}`, () => new BPETokenizer([]).encode(untyped(bytes)))
})

describe('word2vec', () => {
  const vocabulary = new Vocabulary(['a', 'b'])
  const model = new Word2Vec(vocabulary, { dim: 2, rng })
  says('Word2Vec: expected dim to be a whole number ≥ 1, got 0', () => {
    return new Word2Vec(vocabulary, { dim: 0, rng })
  })
  says('Word2Vec: expected the size of the vocabulary to be a whole number ≥ 1, got 0', () => {
    return new Word2Vec(new Vocabulary([]), { dim: 2, rng })
  })
  for (const [name, train] of Object.entries({ trainSkipGram, trainCBOW })) {
    const run = (corpus: number[][], options = {}) => [...train(corpus, { model, rng, ...options })]
    says(`${name}: expected ids from 0 to 1, the rows of the model, got 2`, () => run([[0, 1, 2]]))
    says(`${name}: expected ids from 0 to 1, the rows of the model, got -1`, () => run([[0, -1]]))
    says(`${name}: expected a corpus with two different words at least`, () => run([[0, 0]]))
    const sentences = `${name}: expected a corpus of sentences, lists of ids such as [[0, 1], [2, 0]], got`
    says(`${sentences} 0`, () => run(untyped([0, 1])))
    says(`${sentences} undefined`, () => run(untyped(undefined)))
    for (const option of ['epochs', 'window', 'negatives']) {
      says(`${name}: expected ${option} to be a whole number ≥ 1, got 0`, () =>
        run([[0, 1]], { [option]: 0 }),
      )
    }
    says(`${name}: expected lr to be a number > 0, got -1`, () => run([[0, 1]], { lr: -1 }))
    says(`${name}: expected subsample to be a number ≥ 0, got -1`, () =>
      run([[0, 1]], { subsample: -1 }),
    )
    says(`${name}: the loss is NaN at step 1 (learning rate 1e+30)`, () => {
      const spoilt = new Word2Vec(vocabulary, { dim: 2, rng })
      return [...train([[0, 1, 0, 1, 0, 1, 0, 1]], { model: spoilt, rng, lr: 1e30 })]
    })
  }
  for (const weights of [[], [0, 0], [-1, 2], [Number.NaN, 1], [1, Infinity]])
    says('AliasTable: expected weights ≥ 0 of a finite sum, at least one of them above 0', () => {
      return new AliasTable(weights)
    })
  const shapes = 'negativeSampling: expected shapes [..., d], [..., d] and [..., K, d], got'
  says(`${shapes} [3], [2] and [4,3]`, () => skipGramLoss(zeros([3]), zeros([2]), zeros([4, 3])))
  says(`${shapes} [3], [3] and [3]`, () => skipGramLoss(zeros([3]), zeros([3]), zeros([3])))
  says(`${shapes} [], [] and [1]`, () => skipGramLoss(zeros([]), zeros([]), zeros([1])))
  says(`${shapes} [3], [2,3] and [2,4,3]`, () =>
    cbowLoss(zeros([5, 3]), zeros([2, 3]), zeros([2, 4, 3])),
  )
})

describe('similarity', () => {
  const words = { vocabulary: new Vocabulary(['a', 'b']), vectors: zeros([2, 3]) }
  const wanted = 'Vocabulary: expected one of its 2 tokens, got "c"'
  says(wanted, () => nearest(words, 'c'))
  says(wanted, () => analogy(words, { a: 'a', b: 'b', c: 'c' }))
  says('nearest: expected k to be a whole number ≥ 1, got 0', () => nearest(words, 'a', { k: 0 }))
  says('nearest: expected vectors [2, d], one for each token, got [3,3]', () =>
    nearest({ ...words, vectors: zeros([3, 3]) }, 'a'),
  )
})

describe('project', () => {
  says('project: expected dims to be a whole number ≥ 1, got 0', () =>
    project(zeros([2, 2]), { dims: 0 }),
  )
  const wanted = 'project: expected vectors [n, d], at least one, with d ≥ 2, got'
  says(`${wanted} [0,3]`, () => project(zeros([0, 3])))
  says(`${wanted} [5,1]`, () => project(zeros([5, 1])))
  says(`${wanted} [5]`, () => project(zeros([5])))
  says('project: expected finite numbers, got NaN', () => project(tensor([[1, Number.NaN]])))
})

describe('a missing generator', () => {
  for (const options of [undefined, {}, { rng: 7 }].map(untyped)) {
    const wanted = 'expected a random generator, such as { rng: createRng(0) }'
    says(`Embedding: ${wanted}`, () => new Embedding(3, 2, options))
    const vocabulary = new Vocabulary(['a', 'b'])
    says(`Word2Vec: ${wanted}`, () => new Word2Vec(vocabulary, options))
    says(`trainSkipGram: ${wanted}`, () => [...trainSkipGram([[0, 1]], options)])
    says(`trainCBOW: ${wanted}`, () => [...trainCBOW([[0, 1]], options)])
  }
})
