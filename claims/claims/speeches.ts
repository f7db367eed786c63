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

/** Words, and what their five nearest should be. */
export const kinds = {
  october: list(`january february march april may june july august september october november
    december`),
  five: list(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
    ninety hundred thousand million billion`),
  russia: list(`austria belgium brazil britain bulgaria canada chile china colombia cuba denmark
    egypt england france germany greece hungary india iran iraq ireland israel italy japan korea
    mexico netherlands norway peru poland portugal prussia romania russia sardinia scotland serbia
    siam spain sweden switzerland turkey ukraine venezuela vietnam`),
}
const count = 5

export const speeches: Claim = {
  name: 'speeches',
  about: 'skip-gram on 233 speeches puts months, numbers, countries around october, five, russia',
  wanted: { atLeast: 1 },
  unit: '%',
  source: 'PyTorch 93.3, 100.0, 100.0 %',
  async *train(seed) {
    const rng = createRng(seed)
    const texts = (await loadSpeeches()).flatMap(({ text }) => sentencesOf(text))
    const vocabulary = buildVocabulary(texts.flat(), { minCount: 20 })
    const corpus = texts.map(words => vocabulary.encode(words.filter(word => vocabulary.has(word))))
    const model = new Word2Vec(vocabulary, { dim: 64, rng })
    yield* trainSkipGram(corpus, { model, rng, epochs: 8, window: 2, subsample: 1e-4 })
    const found = Object.entries(kinds).map(([word, kind]) => {
      const neighbours = nearest(model, word, { k: count }).map(({ token }) => token)
      const right = neighbours.filter(neighbour => kind.includes(neighbour))
      return { right: right.length, neighbours: neighbours.join(' ') }
    })
    const right = found.reduce((sum, one) => sum + one.right, 0)
    const beside = found.map(({ neighbours }) => neighbours).join('; ')
    return { reached: right / (count * found.length), beside }
  },
}

/** The words of each sentence. Numbers and marks are none. */
export function sentencesOf(text: string): string[][] {
  return text
    .toLowerCase()
    .split(/[.!?;]/)
    .map(sentence => splitWords(sentence).filter(word => /\p{L}/u.test(word)))
}

function list(words: string): string[] {
  return words.split(/\s+/)
}
