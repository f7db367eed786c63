// One token for each word. Words carry meaning, so they are what word vectors are made for; but every text has some
// that no other text had.

import { requireOptions } from '@neuralings/tensor'
import {
  buildVocabulary,
  type Vocabulary,
  type VocabularyOptions,
  vocabularyOptions,
} from '../vocabulary.ts'
import { requireText } from './text.ts'
import type { Tokenizer } from './tokenizer.ts'

// Chinese has no spaces between its words: there each character counts as one. Then letters with what sits on them, also
// around an apostrophe; digits; and any other character that is no space.
const word = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:['’]\p{L}+)*|\p{N}+|\S/gu

/**
 * The words of a text, its numbers, and its punctuation marks, each a token. Case is kept: lower the text before if
 * `The` and `the` are to be one word. Throws unless it is given a text: the bytes of a file are none.
 *
 * @example
 * console.log(splitWords("Don't panic: 42!")) // [ "Don't", 'panic', ':', '42', '!' ]
 * console.log(splitWords('我爱你。')) // [ '我', '爱', '你', '。' ]
 */
export function splitWords(text: string): string[] {
  return requireText(text, 'splitWords').match(word) ?? []
}

/**
 * Words ↔ ids. Where spaces were is not kept: `decode` puts one between every two tokens.
 *
 * @example
 * const tokenizer = WordTokenizer.train('to be or not to be', { minCount: 2 })
 * console.log(tokenizer.vocabulary.tokens) // [ '<unk>', 'be', 'to' ]
 * console.log(tokenizer.encode('to see')) // [ 2, 0 ]
 * console.log(tokenizer.decode([2, 1])) // to be
 */
export class WordTokenizer implements Tokenizer {
  readonly vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
  }

  /** The tokenizer for the words of `text` that come at least `minCount` times, the most frequent first. */
  static train(
    text: string,
    options: VocabularyOptions & { minCount?: number } = {},
  ): WordTokenizer {
    const { unknown = '<unk>', ...rest } = requireOptions(options, 'WordTokenizer.train', [
      'minCount',
      ...vocabularyOptions,
    ])
    return new WordTokenizer(buildVocabulary(splitWords(text), { unknown, ...rest }))
  }

  get vocabSize(): number {
    return this.vocabulary.size
  }

  encode(text: string): number[] {
    return this.vocabulary.encode(splitWords(text))
  }

  decode(ids: Iterable<number>): string {
    return this.vocabulary.decode(ids).join(' ')
  }
}
