// Word vectors from a small language made from a seed: what king is to queen, uncle is to aunt, and nobody said so.

import { wordGrammar } from '@neuralings/datasets'
import { analogy, buildVocabulary, trainSkipGram, Word2Vec } from '@neuralings/embedding'
import { createRng } from '@neuralings/tensor'
import type { Claim } from '../claim.ts'

export const analogies: Claim = {
  name: 'analogies',
  about: 'skip-gram on 10,000 made sentences answers 236 analogies',
  wanted: { atLeast: 0.95 },
  unit: '%',
  source: 'PyTorch 100.0 %',
  async *train(seed) {
    const rng = createRng(seed)
    const { sentences, analogies } = wordGrammar({ n: 10_000, rng })
    const texts = sentences.map(sentence => sentence.split(' '))
    const vocabulary = buildVocabulary(texts.flat())
    const corpus = texts.map(words => vocabulary.encode(words))
    const model = new Word2Vec(vocabulary, { dim: 32, rng })
    yield* trainSkipGram(corpus, { model, rng, epochs: 10, window: 5, subsample: 1e-3 })
    const right = analogies.filter(({ d, ...rest }) => analogy(model, rest)[0].token === d)
    return { reached: right.length / analogies.length }
  },
}
