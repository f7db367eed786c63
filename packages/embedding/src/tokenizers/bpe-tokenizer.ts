// Tokens between characters and words, learnt from a text: byte-pair encoding on bytes, so that there is no text it
// cannot write. GPT-2 reads and writes like this (Radford et al., 2019).

import { refuseRange, requireCounts, requireOptions } from '@neuralings/tensor'
import { splitChunks } from './chunks.ts'
import {
  byteCount,
  learnMerges,
  type Merge,
  type Merged,
  maxVocabSize,
  mergeAll,
  pairKey,
} from './merges.ts'
import type { Tokenizer } from './tokenizer.ts'
import { fromUtf8, toUtf8 } from './utf8.ts'

/**
 * Byte pairs ↔ ids: the ids 0 … 255 are the bytes of UTF-8, each merge makes the next one. `decode(encode(text))` is
 * `text`, for every string. The merges are all there is to store. Throws when a merge is made of what is not there yet.
 *
 * @example
 * const tokenizer = BPETokenizer.train('low lower lowest', { vocabSize: 259 })
 * console.log(tokenizer.merges) // [ [ 108, 111 ], [ 256, 119 ], [ 32, 257 ] ]
 * console.log(tokenizer.encode('low slow')) // [ 257, 32, 115, 257 ]
 * console.log(tokenizer.decode([257, 32, 115, 257])) // low slow
 * console.log(tokenizer.decode(tokenizer.encode('慢 🐢'))) // 慢 🐢
 */
export class BPETokenizer implements Tokenizer {
  readonly merges: readonly Merge[]
  /** The bytes that each id stands for. A token need not be whole characters. */
  readonly tokens: readonly (readonly number[])[]
  readonly #merged: Merged
  readonly #split: (text: string) => readonly string[]

  /** `split` cuts a text into chunks that no token crosses. */
  constructor(
    merges: readonly Merge[],
    options: { split?: (text: string) => readonly string[] } = {},
  ) {
    const { split = splitChunks } = requireOptions(options, 'BPETokenizer', ['split'])
    this.merges = merges
    this.#split = split
    this.tokens = spell(merges)
    this.#merged = new Map(merges.map(([left, right], k) => [pairKey(left, right), byteCount + k]))
  }

  /**
   * Learns from `text` until there are `vocabSize` tokens, from 256 to 65,536, or until no pair comes twice.
   * Throws for another size.
   */
  static train(text: string, options: { vocabSize: number }): BPETokenizer {
    const { vocabSize } = requireOptions(options, 'BPETokenizer.train', ['vocabSize'])
    requireCounts({ vocabSize }, 'BPETokenizer', byteCount)
    if (vocabSize > maxVocabSize) {
      refuseRange('BPETokenizer', `a vocabSize of at most ${maxVocabSize}`, vocabSize)
    }
    return new BPETokenizer(learnMerges(text, vocabSize - byteCount))
  }

  get vocabSize(): number {
    return this.tokens.length
  }

  encode(text: string): number[] {
    const known = new Map<string, readonly number[]>() // most chunks come more than once
    const ids: number[] = []
    for (const chunk of this.#split(text)) {
      const cut = known.get(chunk) ?? mergeAll(toUtf8(chunk), this.#merged)
      known.set(chunk, cut)
      for (const id of cut) ids.push(id)
    }
    return ids
  }

  /** The text that the tokens spell. Where they stop within a character, it ends in '�'. */
  decode(ids: Iterable<number>): string {
    const bytes: number[] = []
    for (const id of ids) for (const byte of this.#spelled(id)) bytes.push(byte)
    return fromUtf8(bytes)
  }

  #spelled(id: number): readonly number[] {
    const token = this.tokens[id]
    if (token) return token
    refuseRange('BPETokenizer', `an id from 0 to ${this.vocabSize - 1}`, id)
  }
}

/** The bytes of every token: one each at first, then those of two together. */
function spell(merges: readonly Merge[]): number[][] {
  const tokens = Array.from({ length: byteCount }, (_, byte) => [byte])
  if (merges.length > maxVocabSize - byteCount) {
    const wanted = `at most ${maxVocabSize - byteCount} merges`
    refuseRange('BPETokenizer', wanted, merges.length)
  }
  for (const [left, right] of merges) {
    if (!tokens[left] || !tokens[right]) {
      const wanted = `a merge of two ids from 0 to ${tokens.length - 1}`
      throw new RangeError(`BPETokenizer: expected ${wanted}, got [${left}, ${right}]`)
    }
    tokens.push([...tokens[left], ...tokens[right]])
  }
  return tokens
}
