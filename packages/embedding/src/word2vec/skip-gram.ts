// Skip-gram: from a word, guess each of its neighbours. Words that keep the same company have to make the same guesses,
// so their vectors become alike. gensim: Word2Vec(sg=1).

import type { Variable } from '@neuralings/autograd'
import type { Tensor } from '@neuralings/tensor'
import type { Corpus } from './corpus.ts'
import { negativeSampling } from './negative-sampling.ts'
import { train, type Word2VecOptions, type Word2VecTraining } from './train.ts'

/**
 * How badly the word `center` [..., d] tells its neighbour `context` [..., d] from K words that are none, `negatives`
 * [..., K, d]: `−log σ(u·v) − Σₖ log σ(−u·nₖ)`, the mean over all examples → []. Throws when the shapes do not fit.
 * (Mikolov et al., 2013)
 *
 * @example
 * const [center, context, negatives] = [variable([2, 0]), tensor([3, 1]), tensor([[-3, 1], [0, 1]])]
 * const loss = skipGramLoss(center, context, negatives)
 * console.log(loss.item()) // 0.698…
 * loss.backward()
 * console.log(center.grad) // tensor([-0.0148,  0.5000])
 */
export function skipGramLoss(
  center: Variable | Tensor,
  context: Variable | Tensor,
  negatives: Variable | Tensor,
): Variable {
  return negativeSampling(center, context, negatives)
}

/**
 * Trains the vectors of `model` on a corpus, sentences of ids; yields after every step of some thousand examples, each
 * with `negatives` wrong words drawn in proportion to count^0.75. Leave the loop to stop early. Its state, with those of the
 * model and of `rng`, is all it takes to go on another day with the very same losses.
 * Throws when an id has no row, and when a loss is not finite. (Mikolov et al., 2013)
 *
 * @example
 * const text = 'the cat drinks milk . the dog drinks water . the cat eats fish . the dog eats meat .'
 * const sentences = text.split(' . ').map(splitWords)
 * const vocabulary = buildVocabulary(sentences.flat())
 * const corpus = sentences.map(words => vocabulary.encode(words))
 * const rng = createRng(0)
 * const model = new Word2Vec(vocabulary, { dim: 8, rng })
 * for (const { done, loss } of trainSkipGram(corpus, { model, rng, window: 1, epochs: 200, lr: 0.2 })) {
 *   if (done === 1) console.log(loss < 3) // true
 * }
 * console.log(nearest(model, 'cat', { k: 1 })[0].token) // dog
 */
export function trainSkipGram(corpus: Corpus, options: Word2VecOptions): Word2VecTraining {
  return train(
    corpus,
    {
      name: 'trainSkipGram',
      width: () => 1,
      write(examples, { words, at, from, to }) {
        for (let i = from; i < to; i++) {
          if (i === at) continue
          examples.start(words[i])
          examples.input(words[at])
        }
      },
    },
    options,
  )
}
