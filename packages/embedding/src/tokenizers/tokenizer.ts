// A tokenizer cuts a text into tokens, and numbers them. How long should a token be? Characters are few, but a text has
// many of them; words are the other way round, and the next text has new ones; pairs of bytes grow to fit in between.

/** What all tokenizers can do. */
export interface Tokenizer {
  /** How many different ids there are: 0 … vocabSize − 1. */
  readonly vocabSize: number
  encode(text: string): number[]
  decode(ids: Iterable<number>): string
}
