// Word vectors learnt from nothing but text: you shall know a word by the company it keeps (Firth, 1957). Each word has
// two vectors, one for itself and one for its part in the company of others. PyTorch has none; gensim: Word2Vec.

import type { Variable } from '@neuralings/autograd'
import { Module, parameter } from '@neuralings/nn-mlp'
import { type Rng, rand, requireCounts, requireRng, type Tensor, zeros } from '@neuralings/tensor'
import { embedding } from '../embedding.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** Vectors [V, d], row by row those of the vocabulary's tokens. */
export interface WordVectors {
  readonly vocabulary: Vocabulary
  readonly vectors: Variable | Tensor
}

/**
 * `vectors` [V, dim] and `contexts` [V, dim] for V tokens. Vectors start evenly spread over ±1/(2·dim), contexts as
 * zeros, so that at first every word is as likely as not. `trainSkipGram` and `trainCBOW` train both; what is used
 * afterwards is `vectors`. (Mikolov et al., 2013)
 *
 * @example
 * const words = new Vocabulary(['king', 'queen'])
 * const model = new Word2Vec(words, { dim: 8, rng: createRng(0) })
 * console.log(model.forward(tensor([1, 0, 1], { dtype: 'int32' })).shape) // [ 3, 8 ]
 */
export class Word2Vec extends Module implements WordVectors {
  readonly vocabulary: Vocabulary
  vectors: Variable
  contexts: Variable

  constructor(vocabulary: Vocabulary, options: { dim: number; rng: Rng }) {
    super()
    const { dim, rng } = requireRng(options, 'Word2Vec', ['dim', 'rng'])
    requireCounts({ dim, 'the size of the vocabulary': vocabulary.size }, 'Word2Vec')
    const bound = 0.5 / dim
    this.vocabulary = vocabulary
    this.vectors = parameter(rand([vocabulary.size, dim], { rng, low: -bound, high: bound }))
    this.contexts = parameter(zeros([vocabulary.size, dim]))
  }

  /** The vectors of tokens: ids [...] → [..., dim]. */
  override forward(ids: Variable | Tensor): Variable {
    return embedding(ids, this.vectors)
  }

  override toString(): string {
    return `Word2Vec(${this.vectors.shape.join(', ')})`
  }
}
