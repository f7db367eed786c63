// Before pairs are counted, a text is cut into chunks that no token crosses, roughly words; else 'dog.' and 'dog!' would
// become tokens of their own. A space goes with the word behind it, so that chunks put together are the text again.

import { requireText } from './text.ts'

// Letters with what sits on them; up to three digits; other signs; spaces, but the last one belongs to what follows.
// No chunk is longer than 32 characters: a text without any spaces is cut as well.
const chunk = / ?[\p{L}\p{M}]{1,32}| ?\p{N}{1,3}| ?[^\s\p{L}\p{M}\p{N}]{1,32}|\s{1,32}(?!\S)|\s/gu

/**
 * The chunks of a text, none of its characters lost. Throws unless it is given a text: the bytes of a file are none.
 *
 * @example
 * console.log(splitChunks('Call me Ishmael. 1851')) // [ 'Call', ' me', ' Ishmael', '.', ' 185', '1' ]
 */
export function splitChunks(text: string): string[] {
  return requireText(text, 'splitChunks').match(chunk) ?? []
}

// GPT-2's own: English endings after an apostrophe, letters, numbers of any length, other signs, spaces. Two differences
// matter for its ids: a mark on a letter is no letter here, and chunks may be of any length.
const gpt2Chunk =
  /'(?:[stmd]|re|ve|ll)| ?\p{L}+| ?\p{N}+| ?[^\p{White_Space}\p{L}\p{N}]+|\p{White_Space}+(?!\P{White_Space})|\p{White_Space}+/gu

/** The chunks of GPT-2 (Radford et al., 2019). What a space is, Unicode says: the \s of JavaScript is another set. */
export function splitGPT2Chunks(text: string): string[] {
  return requireText(text, 'GPT2Tokenizer').match(gpt2Chunk) ?? []
}
