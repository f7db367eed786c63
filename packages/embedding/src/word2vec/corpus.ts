// A text as word2vec walks through it: sentence by sentence, word by word, each with a window around it. The company a
// word keeps is what stands in its window. gensim: LineSentence.

import type { Rng } from '@neuralings/tensor'
import { refuse, refuseRange } from '@neuralings/tensor'
import type { Place } from './place.ts'

/** The ids of each sentence. No window reaches from one into another. */
export type Corpus = readonly ArrayLike<number>[]

/** The words from … to − 1 of a sentence, around the one at `at`. */
export interface Window {
  words: readonly number[]
  at: number
  from: number
  to: number
}

/**
 * The rest of a walk, from `place` on, which moves along. Of each word, one occurrence in so many is kept as `keep` says; how
 * far a window reaches, at most `reach`, is drawn anew each time, so that near words count more.
 */
export function* windowsOf(
  corpus: Corpus,
  place: Place,
  { keep, reach, rng }: { keep: readonly number[]; reach: number; rng: Rng },
): Generator<Window> {
  for (; place.sentence < corpus.length; place.nextSentence()) {
    if (place.next === 0) {
      const all = Array.from(corpus[place.sentence])
      place.words = all.filter(word => rng.uniform() < keep[word])
    }
    while (place.next < place.words.length) {
      const { words } = place
      const at = place.next++
      const sight = rng.integer(1, reach + 1)
      yield { words, at, from: Math.max(0, at - sight), to: Math.min(words.length, at + sight + 1) }
    }
  }
}

/**
 * How often each of `size` words comes. Throws for what is no list of sentences, when an id is none of the words, and when
 * there are no two different words.
 */
export function countWords(
  corpus: Corpus,
  { name, size }: { name: string; size: number },
): number[] {
  checkSentences(corpus, name)
  const counts = Array<number>(size).fill(0)
  for (const sentence of corpus) {
    for (let i = 0; i < sentence.length; i++) {
      if (counts[sentence[i]] === undefined) {
        refuseRange(name, `ids from 0 to ${size - 1}, the rows of the model`, sentence[i])
      }
      counts[sentence[i]]++
    }
  }
  if (counts.filter(count => count > 0).length < 2) {
    throw new RangeError(`${name}: expected a corpus with two different words at least`)
  }
  return counts
}

function checkSentences(corpus: Corpus, name: string): void {
  const sentences = Array.isArray(corpus) ? corpus : [corpus]
  const strange = sentences.findIndex(sentence => typeof sentence !== 'object')
  if (strange < 0) return
  const wanted = 'a corpus of sentences, lists of ids such as [[0, 1], [2, 0]]'
  refuse(name, wanted, sentences[strange])
}
