// A text as word2vec takes it: sentences of ids, and how often each word comes. gensim: LineSentence.

import { refuse, refuseRange } from '@neuralings/tensor'

/** The ids of each sentence. No window reaches from one into another. */
export type Corpus = readonly ArrayLike<number>[]

/**
 * How often each of `size` words comes. Throws unless it is given a list of sentences, all ids are those of words, and
 * there are at least two different words.
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
