// What words mean, from the company they keep in two centuries of speeches: the neighbours of a month are months.

import { loadSpeeches } from '@neuralings/datasets/speeches'
import {
  buildVocabulary,
  nearest,
  splitWords,
  trainSkipGram,
  Word2Vec,
} from '@neuralings/embedding'
import { createRng } from '@neuralings/tensor'
import type { Claim } from '../claim.ts'

// Words, and what their five nearest should be. Not all are: Congress adjourned in many an October.
const count = 5
const kinds = {
  october: `january february march april may june july august september october november december`,
  five: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion`,
  russia: `austria belgium brazil britain bulgaria canada chile china colombia cuba denmark egypt england france germany
    greece hungary india iran iraq ireland israel italy japan korea mexico netherlands norway peru poland portugal
    prussia romania russia sardinia scotland serbia siam spain sweden switzerland turkey ukraine venezuela vietnam`,
}

export const speeches: Claim = {
  name: 'speeches',
  about: 'skip-gram on 233 speeches puts months, numbers, countries around october, five, russia',
  wanted: { atLeast: 14 / 15 },
  unit: '%',
  source: 'set after PyTorch',
  async *train(seed) {
    const rng = createRng(seed)
    const texts = (await loadSpeeches()).flatMap(({ text }) => sentencesOf(text))
    const vocabulary = buildVocabulary(texts.flat(), { minCount: 20, unknown: '?' })
    const corpus = texts.map(words => vocabulary.encode(words.filter(word => vocabulary.has(word))))
    const model = new Word2Vec(vocabulary, { dim: 64, rng })
    yield* trainSkipGram(corpus, { model, rng, epochs: 8, window: 5, subsample: 1e-4 })
    const found = Object.entries(kinds).map(([word, kind]) => {
      const neighbours = nearest(model, word, { k: count }).map(({ token }) => token)
      const right = neighbours.filter(neighbour => kind.split(/\s+/).includes(neighbour))
      return { right: right.length, neighbours: neighbours.join(' ') }
    })
    const right = found.reduce((sum, one) => sum + one.right, 0)
    const beside = found.map(({ neighbours }) => neighbours).join('; ')
    return { reached: right / (count * found.length), beside }
  },
}

/** The words of each sentence; those of one or two letters say little, and *3d* of October is none. */
function sentencesOf(text: string): string[][] {
  return text
    .toLowerCase()
    .split(/[.!?;]/)
    .map(sentence => splitWords(sentence).filter(word => /\p{L}{3}/u.test(word)))
}
