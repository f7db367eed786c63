// CBOW, the continuous bag of words: from all neighbours together, guess the word. One example for each word instead of
// many, so it is faster than skip-gram; rare words learn less. gensim: Word2Vec(sg=0).

import { mean, type Variable } from '@neuralings/autograd'
import type { Tensor } from '@neuralings/tensor'
import type { Corpus } from './corpus.ts'
import { negativeSampling } from './negative-sampling.ts'
import { train, type Word2VecOptions, type Word2VecTraining } from './train.ts'

/**
 * How badly the mean h of the neighbours `contexts` [..., C, d] tells the word between them, `target` [..., d], from K
 * others, `negatives` [..., K, d]: `−log σ(h·t) − Σₖ log σ(−h·nₖ)`, the mean over all examples → []. Throws when the
 * shapes do not fit. (Mikolov et al., 2013)
 *
 * @example
 * const contexts = variable([[3, 0], [1, 0]])
 * const loss = cbowLoss(contexts, tensor([3, 1]), tensor([[-3, 1], [0, 1]]))
 * console.log(loss.item()) // 0.698…
 * loss.backward()
 * console.log(contexts.grad?.at(0, 1).toFixed(3)) // 0.250
 */
export function cbowLoss(
  contexts: Variable | Tensor,
  target: Variable | Tensor,
  negatives: Variable | Tensor,
): Variable {
  return negativeSampling(mean(contexts, { dim: -2 }), target, negatives)
}

/**
 * Trains the vectors of `model` as `trainSkipGram` does, with the same options, but each word is guessed once from the
 * mean of what is in its window. (Mikolov et al., 2013)
 *
 * @example
 * const vocabulary = new Vocabulary(['a', 'b', 'c'])
 * const model = new Word2Vec(vocabulary, { dim: 4, rng: createRng(0) })
 * const corpus = [vocabulary.encode('abcabcabc')]
 * for (const { step, epoch, done } of trainCBOW(corpus, { model, rng: createRng(1), epochs: 2 }))
 *   console.log(step, epoch, done)
 * // 1 1 0.5
 * // 2 2 1
 */
export function trainCBOW(corpus: Corpus, options: Word2VecOptions): Word2VecTraining {
  return train(
    corpus,
    {
      name: 'trainCBOW',
      width: reach => 2 * reach,
      write(examples, { words, at, from, to }) {
        if (to - from < 2) return // nothing is left of its neighbours
        examples.start(words[at])
        for (let i = from; i < to; i++) if (i !== at) examples.input(words[i])
      },
    },
    options,
  )
}
