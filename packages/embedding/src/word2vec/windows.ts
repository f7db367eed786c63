// A text is walked through word by word, each with a window around it. The company a word keeps is what stands in its window.

import type { Rng } from '@neuralings/tensor'
import type { Corpus } from './corpus.ts'
import type { Cursor } from './cursor.ts'

/** The words from … to − 1 of a sentence, around the one at `at`. */
export interface Window {
  words: readonly number[]
  at: number
  from: number
  to: number
}

/**
 * The rest of a walk, from `cursor` on, which moves along. Of each word, one occurrence in so many is kept as `keep` says; how
 * far a window reaches, at most `reach`, is drawn anew each time, so that near words count more.
 */
export function* windowsOf(
  corpus: Corpus,
  cursor: Cursor,
  { keep, reach, rng }: { keep: readonly number[]; reach: number; rng: Rng },
): Generator<Window> {
  for (; cursor.sentence < corpus.length; cursor.nextSentence()) {
    if (cursor.next === 0) {
      const all = Array.from(corpus[cursor.sentence])
      cursor.words = all.filter(word => rng.uniform() < keep[word])
    }
    while (cursor.next < cursor.words.length) {
      const { words } = cursor
      const at = cursor.next++
      const sight = rng.integer(1, reach + 1)
      yield { words, at, from: Math.max(0, at - sight), to: Math.min(words.length, at + sight + 1) }
    }
  }
}
