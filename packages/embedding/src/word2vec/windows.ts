// A text is walked through word by word, each with a window around it. The company a word keeps is what stands in its window.

import type { Rng } from '@neuralings/tensor'
import type { Corpus } from './corpus.ts'
import type { Place } from './place.ts'

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
