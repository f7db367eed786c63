// The tokenizer that GPT-2's weights were trained with. It is byte-pair encoding as in bpe-tokenizer.ts, with merges, ids
// and chunks of its own, which come in files beside the weights. transformers: GPT2Tokenizer; tiktoken: 'gpt2'.

import { refuseRange, requireOptions } from '@neuralings/tensor'
import { BPETokenizer } from './bpe-tokenizer.ts'
import { splitGPT2Chunks } from './chunks.ts'
import { type BytePairs, readRanks, readVocabulary } from './gpt2-files.ts'
import type { Tokenizer } from './tokenizer.ts'
import { fromUtf8, toUtf8 } from './utf8.ts'

/**
 * Texts ↔ GPT-2's ids. `encode` reads every text as text, also one that says `<|endoftext|>`; the id of that mark is in
 * `specials`, and `decode` writes it out. `decode(encode(text))` is `text`.
 *
 * @example
 * const tokens = [...Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte)), 'hi']
 * const ranks = tokens.map((token, id) => `${btoa(token)} ${id}`).join('\n')
 * const tokenizer = GPT2Tokenizer.fromRanks(ranks)
 * console.log(tokenizer.encode('hi!')) // [ 256, 33 ]
 * console.log(tokenizer.decode([256, 33, tokenizer.specials.get('<|endoftext|>')])) // hi!<|endoftext|>
 */
export class GPT2Tokenizer implements Tokenizer {
  /** Marks that no text is cut into, with their ids: `<|endoftext|>` is 50256. */
  readonly specials: ReadonlyMap<string, number>
  readonly #bpe: BPETokenizer
  /** The id of each of the ids that `#bpe` has. */
  readonly #ids: readonly number[]
  /** The bytes of each id. */
  readonly #bytes: ReadonlyMap<number, readonly number[]>

  private constructor({ merges, ids, specials }: BytePairs) {
    this.specials = specials
    this.#bpe = new BPETokenizer(merges, { split: splitGPT2Chunks })
    this.#ids = ids
    const marks = Array.from(specials, ([text, id]) => [id, toUtf8(text)] as const)
    this.#bytes = new Map([
      ...this.#bpe.tokens.map((token, i) => [ids[i], token] as const),
      ...marks,
    ])
  }

  /** From the texts of vocab.json and merges.txt, as transformers has them. Throws when they do not fit together. */
  static fromFiles(files: { vocab: string; merges: string }): GPT2Tokenizer {
    const names = ['vocab', 'merges']
    return new GPT2Tokenizer(readVocabulary(requireOptions(files, 'GPT2Tokenizer', names)))
  }

  /** From the text of a file of ranks, as tiktoken has them: r50k_base.tiktoken. */
  static fromRanks(ranks: string): GPT2Tokenizer {
    return new GPT2Tokenizer(readRanks(ranks))
  }

  get vocabSize(): number {
    return this.#bytes.size
  }

  encode(text: string): number[] {
    return this.#bpe.encode(text).map(id => this.#ids[id])
  }

  /** The text that the tokens spell. Where they stop within a character, it ends in '�'. */
  decode(ids: Iterable<number>): string {
    const bytes: number[] = []
    for (const id of ids) for (const byte of this.#spelled(id)) bytes.push(byte)
    return fromUtf8(bytes)
  }

  #spelled(id: number): readonly number[] {
    const token = this.#bytes.get(id)
    if (token) return token
    refuseRange('GPT2Tokenizer', `one of its ${this.vocabSize} ids`, id)
  }
}
