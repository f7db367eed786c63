// One token for each character. The simplest way to read, with the smallest vocabulary and the longest sequences: a
// network has to learn to spell before it can say anything.

import { requireOptions } from '@neuralings/tensor'
import {
  listed,
  type Vocabulary,
  type VocabularyOptions,
  vocabularyOptions,
} from '../vocabulary.ts'
import { requireText } from './text.ts'
import type { Tokenizer } from './tokenizer.ts'

/**
 * Characters ↔ ids. A character is a Unicode code point, so 家 and 🏠 are one each. What was encoded is decoded to the
 * same text, unless an unknown token had to stand in.
 *
 * @example
 * const tokenizer = CharTokenizer.train('hello')
 * console.log(tokenizer.vocabulary.tokens) // [ 'e', 'h', 'l', 'o' ]
 * console.log(tokenizer.encode('hole')) // [ 1, 3, 2, 0 ]
 * console.log(tokenizer.decode([1, 0, 2, 2, 3])) // hello
 */
export class CharTokenizer implements Tokenizer {
  readonly vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
  }

  /** The tokenizer for the characters of `text`, sorted, after the specials and `unknown`. */
  static train(text: string, options: VocabularyOptions = {}): CharTokenizer {
    requireOptions(options, 'CharTokenizer.train', vocabularyOptions)
    const characters = new Set(requireText(text, 'CharTokenizer'))
    return new CharTokenizer(listed([...characters].sort(), options))
  }

  get vocabSize(): number {
    return this.vocabulary.size
  }

  encode(text: string): number[] {
    return this.vocabulary.encode(requireText(text, 'CharTokenizer'))
  }

  decode(ids: Iterable<number>): string {
    return this.vocabulary.decode(ids).join('')
  }
}
