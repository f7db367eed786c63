// What vectors know: which are near each other, and which stand to each other as two others do. Near means in the same
// direction; how long a vector is says more about how frequent its word is. PyTorch: F.cosine_similarity.
// gensim: most_similar.

import { differentiable, mul, sum, unwrap, type Variable } from '@neuralings/autograd'
import * as tensor from '@neuralings/tensor'
import {
  add,
  div,
  eq,
  requireCounts,
  requireOptions,
  rootMeanSquare,
  select,
  sub,
  type Tensor,
  where,
} from '@neuralings/tensor'
import type { Vocabulary } from './vocabulary.ts'
import type { WordVectors } from './word2vec/word2vec.ts'

/**
 * `d = x / |x|` along `dim`: only the direction is left. Zeros have none; they stay, and get no gradient. Back goes what
 * turns x, not what makes it longer: `dx = (g − d · (g·d)) / |x|`.
 */
const direction = differentiable('direction', (x: Tensor, dim: number) => {
  const length = rootMeanSquare(x, { dim, keepdim: true, count: 1 })
  const isZero = eq(length, 0)
  const divisor = add(length, isZero)
  const d = div(x, divisor)
  const along = (g: Tensor) => tensor.sum(tensor.mul(g, d), { dim, keepdim: true })
  return [d, g => where(isZero, 0, div(sub(g, tensor.mul(d, along(g))), divisor))]
})

/**
 * The cosine of the angle between two vectors, `x·y / (|x|·|y|)`: 1 in the same direction, 0 at right angles, −1
 * opposite. [..., d] and [..., d], which broadcast → [...]. Against a vector of zeros it is 0, and has no slope.
 *
 * @example
 * console.log(cosineSimilarity(tensor([1, 0]), tensor([[5, 0], [0, 2], [-1, 1]])))
 * // variable([ 1.0000,  0.0000, -0.7071], op: sum)
 */
export function cosineSimilarity(
  x: Variable | Tensor,
  y: Variable | Tensor,
  options: { dim?: number } = {},
): Variable {
  const { dim = -1 } = requireOptions(options, 'cosineSimilarity', ['dim'])
  return sum(mul(direction(x, dim), direction(y, dim)), { dim })
}

/** A token, and how similar it is: a cosine. */
export interface Neighbour {
  token: string
  similarity: number
}

/**
 * The `k` tokens whose vectors are most similar to that of `token`, the nearest first, itself left out.
 * Throws when the vocabulary does not have the token.
 *
 * @example
 * const vocabulary = new Vocabulary(['cat', 'dog', 'car'])
 * const vectors = tensor([[1, 5], [2, 5], [5, 0]])
 * console.log(nearest({ vocabulary, vectors }, 'cat', { k: 1 })) // [ { token: 'dog', similarity: 0.983… } ]
 */
export function nearest(
  words: WordVectors,
  token: string,
  options: { k?: number } = {},
): Neighbour[] {
  const { k = 10 } = requireOptions(options, 'nearest', ['k'])
  const id = words.vocabulary.idOf(token)
  return nearestTo(vectorOf(words, id), { ...words, k, without: [id] })
}

/**
 * What is to `c` as `b` is to `a`: the `k` tokens nearest to the vector `b − a + c`, these three left out. With words,
 * `{ a: 'man', b: 'king', c: 'woman' }` should give *queen*. Throws when the vocabulary lacks one. (Mikolov et al., 2013)
 *
 * @example
 * const vocabulary = new Vocabulary(['man', 'king', 'woman', 'queen', 'apple'])
 * const vectors = tensor([[1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1], [5, 1, 0]])
 * const [first] = analogy({ vocabulary, vectors }, { a: 'man', b: 'king', c: 'woman' })
 * console.log(first.token) // queen
 */
export function analogy(
  words: WordVectors,
  options: { a: string; b: string; c: string; k?: number },
): Neighbour[] {
  const { a, b, c, k = 10 } = requireOptions(options, 'analogy', ['a', 'b', 'c', 'k'])
  const without = words.vocabulary.encode([a, b, c])
  const [from, to, start] = without.map(id => vectorOf(words, id))
  return nearestTo(add(sub(to, from), start), { ...words, k, without })
}

function vectorOf({ vectors }: WordVectors, id: number): Tensor {
  return select(unwrap(vectors), { dim: 0, index: id })
}

interface Search {
  vocabulary: Vocabulary
  vectors: Variable | Tensor
  k: number
  /** The ids of tokens that are no answer. */
  without: readonly number[]
}

function nearestTo(query: Tensor, { vocabulary, vectors, k, without }: Search): Neighbour[] {
  requireCounts({ k }, 'nearest')
  if (vectors.shape.length !== 2 || vectors.shape[0] !== vocabulary.size) {
    const wanted = `vectors [${vocabulary.size}, d], one for each token`
    throw new RangeError(`nearest: expected ${wanted}, got [${vectors.shape}]`)
  }
  const { data } = cosineSimilarity(unwrap(vectors), query).data
  return vocabulary.tokens
    .map((token, id) => ({ token, similarity: data[id] }))
    .filter((_, id) => !without.includes(id))
    .sort((x, y) => y.similarity - x.similarity)
    .slice(0, k)
}
