// A text as word2vec walks through it: sentence by sentence, word by word, each with a window around it.

import type { Rng } from '@neuralings/tensor'

/** The ids of each sentence. No window reaches from one into another. */
export type Corpus = readonly ArrayLike<number>[]

/** The words from … to − 1 of a sentence, around the one at `at`. */
export interface Window {
  words: readonly number[]
  at: number
  from: number
  to: number
  /** How much of the corpus has been walked through, from 0 to 1. */
  walked: number
}

/**
 * One walk. Of each word, one occurrence in so many is kept as `keep` says; how far a window reaches, at most `reach`, is
 * drawn anew each time, so that near words count more.
 */
export function* windowsOf(
  corpus: Corpus,
  { keep, reach, rng }: { keep: readonly number[]; reach: number; rng: Rng },
): Generator<Window> {
  const length = corpus.reduce((sum, sentence) => sum + sentence.length, 0)
  let before = 0
  for (const sentence of corpus) {
    const words = Array.from(sentence).filter(word => rng.uniform() < keep[word])
    for (let at = 0; at < words.length; at++) {
      const sight = rng.integer(1, reach + 1)
      const [from, to] = [Math.max(0, at - sight), Math.min(words.length, at + sight + 1)]
      yield {
        words,
        at,
        from,
        to,
        walked: (before + (sentence.length * (at + 1)) / words.length) / length,
      }
    }
    before += sentence.length
  }
}

/** How often each of `size` words comes. Throws when an id is none of them, and when there are no two different words. */
export function countWords(
  corpus: Corpus,
  { name, size }: { name: string; size: number },
): number[] {
  const counts = Array<number>(size).fill(0)
  for (const sentence of corpus) {
    for (let i = 0; i < sentence.length; i++) {
      if (counts[sentence[i]] === undefined) {
        throw new RangeError(
          `${name}: expected ids from 0 to ${size - 1}, the rows of the model, got ${sentence[i]}`,
        )
      }
      counts[sentence[i]]++
    }
  }
  if (counts.filter(count => count > 0).length < 2) {
    throw new RangeError(`${name}: expected a corpus with two different words at least`)
  }
  return counts
}
