// A vocabulary numbers the tokens: a network counts, it cannot read. The id of a token is its place in a list.
// torchtext: Vocab, build_vocab_from_iterator.

import { refuseRange, requireCounts, requireOptions } from '@neuralings/tensor'

export interface VocabularyOptions {
  /** Tokens with a meaning of their own, such as `<pad>`; they come first, whether the text has them or not. */
  specials?: readonly string[]
  /** The token that stands for every token that is not in the list; without one, such a token throws. */
  unknown?: string | null
}

export const vocabularyOptions: readonly string[] = ['specials', 'unknown']

/**
 * Tokens ↔ ids 0 … size − 1, in the order of the list. Throws when a token comes twice, and when `unknown` is not
 * among them.
 *
 * @example
 * const letters = new Vocabulary(['?', 'a', 'b'], { unknown: '?' })
 * console.log(letters.encode('baba'), letters.encode('bz')) // [ 2, 1, 2, 1 ] [ 2, 0 ]
 * console.log(letters.decode([1, 2])) // [ 'a', 'b' ]
 */
export class Vocabulary {
  readonly tokens: readonly string[]
  readonly unknown: string | null
  readonly #ids: ReadonlyMap<string, number>

  constructor(tokens: Iterable<string>, options: { unknown?: string | null } = {}) {
    const { unknown = null } = requireOptions(options, 'Vocabulary', ['unknown'])
    this.tokens = [...tokens]
    this.unknown = unknown
    this.#ids = new Map(this.tokens.map((token, id) => [token, id]))
    if (this.#ids.size < this.size) {
      const twice = this.tokens.find((token, id) => this.#ids.get(token) !== id)
      throw new RangeError(`Vocabulary: expected each token once, got ${quoted(twice)} twice`)
    }
    if (unknown !== null && !this.has(unknown)) {
      throw new RangeError(
        `Vocabulary: expected the unknown token among the tokens, got ${quoted(unknown)}`,
      )
    }
  }

  /** How many tokens there are. */
  get size(): number {
    return this.tokens.length
  }

  has(token: string): boolean {
    return this.#ids.has(token)
  }

  /** The id of a token. For one that is not in the list, that of `unknown`; throws when there is no `unknown`. */
  idOf(token: string): number {
    const id = this.#ids.get(token) ?? this.#ids.get(this.unknown ?? token)
    if (id !== undefined) return id
    throw new RangeError(
      `Vocabulary: expected one of its ${this.size} tokens, got ${quoted(token)}; with an unknown token it takes any`,
    )
  }

  /** The token with this id. Throws when there is none. */
  tokenOf(id: number): string {
    const token = this.tokens[id]
    if (token !== undefined) return token
    refuseRange('Vocabulary', `an id from 0 to ${this.size - 1}`, id)
  }

  encode(tokens: Iterable<string>): number[] {
    return Array.from(tokens, token => this.idOf(token))
  }

  decode(ids: Iterable<number>): string[] {
    return Array.from(ids, id => this.tokenOf(id))
  }
}

function quoted(token: unknown): string {
  return JSON.stringify(token)
}

/**
 * The vocabulary of a text: `specials` first, then `unknown`, then every token that comes at least `minCount` times,
 * the most frequent first, equally frequent ones in the order of their characters.
 *
 * @example
 * const words = 'the cat saw the dog and the cat ran'.split(' ')
 * console.log(buildVocabulary(words, { minCount: 2, unknown: '<unk>' }).tokens) // [ '<unk>', 'the', 'cat' ]
 */
export function buildVocabulary(
  tokens: Iterable<string>,
  options: VocabularyOptions & { minCount?: number } = {},
): Vocabulary {
  const names = ['minCount', ...vocabularyOptions]
  const { minCount = 1, ...rest } = requireOptions(options, 'buildVocabulary', names)
  requireCounts({ minCount }, 'buildVocabulary')
  const counts = new Map<string, number>()
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1)
  const frequent = [...counts]
    .filter(([, count]) => count >= minCount)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([token]) => token)
  return listed(frequent, rest)
}

/** The vocabulary of specials, unknown and the rest, each token where it comes first. */
export function listed(
  tokens: readonly string[],
  { specials = [], unknown = null }: VocabularyOptions,
): Vocabulary {
  const own = unknown === null ? specials : [...specials, unknown]
  return new Vocabulary(new Set([...own, ...tokens]), { unknown })
}
