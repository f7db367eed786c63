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
  about:
    'skip-gram on 1.8 million words: the 5 nearest of october, five, russia are months, numbers, countries',
  wanted: { atLeast: 1 },
  unit: '%',
  source: 'set after PyTorch',
  async *train(seed) {
    const rng = createRng(seed)
    const texts = (await loadSpeeches()).flatMap(({ text }) => sentencesOf(text))
    const vocabulary = buildVocabulary(texts.flat(), { minCount: 20, unknown: '?' })
    const corpus = texts.map(words => vocabulary.encode(words.filter(word => vocabulary.has(word))))
    const model = new Word2Vec(vocabulary, { dim: 64, rng })
    yield* trainSkipGram(corpus, { model, rng, epochs: 5, window: 5, subsample: 1e-4 })
    const found = Object.entries(kinds).map(([word, kind]) => {
      const neighbours = nearest(model, word, { k: 5 }).map(({ token }) => token)
      return { word, neighbours, right: neighbours.filter(it => kind.split(/\s+/).includes(it)) }
    })
    const reached =
      found.flatMap(({ right }) => right).length /
      found.flatMap(({ neighbours }) => neighbours).length
    return {
      reached,
      beside: found.map(({ word, neighbours }) => `${word}: ${neighbours.join(' ')}`).join('; '),
    }
  },
}

function sentencesOf(text: string): string[][] {
  return text
    .toLowerCase()
    .split(/[.!?;]/)
    .map(sentence => splitWords(sentence).filter(word => /\p{L}/u.test(word)))
}
