// What is no option is told in a sentence that names the function: JavaScript would overlook it.
import * as embedding from '@neuralings/embedding'
import { createRng, tensor, zeros } from '@neuralings/tensor'
import { expect, test } from 'vitest'

const {
  BPETokenizer,
  CharTokenizer,
  Embedding,
  GPT2Tokenizer,
  Vocabulary,
  Word2Vec,
  WordTokenizer,
} = embedding
const rng = createRng(0)
const vocabulary = new Vocabulary(['a', 'b', 'c'])
const model = new Word2Vec(vocabulary, { dim: 2, rng })
const ids = tensor([0], { dtype: 'int32' })

/** Every function that takes options, called with them. */
const calls: Record<string, (options: never) => unknown> = {
  Vocabulary: options => new Vocabulary(['a'], options),
  buildVocabulary: options => embedding.buildVocabulary(['a'], options),
  'CharTokenizer.train': options => CharTokenizer.train('a', options),
  'WordTokenizer.train': options => WordTokenizer.train('a', options),
  'BPETokenizer.train': options => BPETokenizer.train('a', options),
  BPETokenizer: options => new BPETokenizer([], options),
  GPT2Tokenizer: options => GPT2Tokenizer.fromFiles(options),
  Embedding: options => new Embedding(3, 2, options),
  embedding: options => embedding.embedding(ids, zeros([3, 2]), options),
  Word2Vec: options => new Word2Vec(vocabulary, options),
  trainSkipGram: options => embedding.trainSkipGram([[0, 1]], options),
  trainCBOW: options => embedding.trainCBOW([[0, 1]], options),
  cosineSimilarity: options => embedding.cosineSimilarity(tensor([1]), tensor([1]), options),
  nearest: options => embedding.nearest(model, 'a', options),
  analogy: options => embedding.analogy(model, options),
  project: options => embedding.project(zeros([2, 2]), options),
}
const without =
  'AliasTable cbowLoss fromUtf8 keepProbabilities skipGramLoss splitChunks splitWords toUtf8'
const classes = ['CharTokenizer', 'WordTokenizer'] // made with a vocabulary; their train has options

test('every function is here', () => {
  const names = Object.keys(calls).filter(name => !name.includes('.'))
  expect([...names, ...classes, ...without.split(' ')].sort()).toEqual(
    Object.keys(embedding).sort(),
  )
})

test.each(Object.entries(calls))('%s', (name, call) => {
  expect(() => call({ nonsense: 1, rng } as never)).toThrow(
    `${name}: there is no option nonsense, only `,
  )
  expect(() => call(3 as never)).toThrow(
    new RegExp(`^${name}: expected (options \\{|a random generator)`),
  )
})
