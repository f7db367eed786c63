// What a layer of a GPT need not work out again: the keys and values of all tokens so far. They depend on what came
// before, which does not change; so with each new token only its own are added. Known as the key–value cache.

import {
  copyInto,
  type DType,
  dispose,
  persist,
  requireOptions,
  sameShape,
  slice,
  type Tensor,
  transpose,
  zeros,
} from '@neuralings/tensor'

/**
 * Room for the keys and values of up to `blockSize` tokens: [heads, blockSize, width]. It lies in the memory of the kernels,
 * outside of all scopes; `dispose` gives the memory back. Keys are stored turned, [heads, width, blockSize]: a product adds
 * up in the same order for one query as for many when it meets them as rows, so that scores are the same to the last bit.
 *
 * @example
 * const cache = new KeyValueCache([1, 4, 2])
 * const [keys] = cache.extend(ones([1, 3, 2]), zeros([1, 3, 2]))
 * console.log(keys.shape, cache.length) // [ 1, 3, 2 ] 3
 */
export class KeyValueCache {
  readonly #keys: Tensor
  readonly #values: Tensor
  #length = 0

  constructor(
    shape: readonly [heads: number, blockSize: number, width: number],
    options: { dtype?: DType } = {},
  ) {
    const { dtype } = requireOptions(options, 'KeyValueCache', ['dtype'])
    const [heads, blockSize, width] = shape
    this.#keys = transpose(persist(zeros([heads, width, blockSize], { dtype })))
    this.#values = persist(zeros(shape, { dtype }))
  }

  /** How many tokens it holds. */
  get length(): number {
    return this.#length
  }

  /** Forgets all tokens: the next one is the first. */
  clear(): void {
    this.#length = 0
  }

  /** Adds keys and values [heads, T, width], and returns those of all tokens. Throws when they or their shapes do not fit. */
  extend(keys: Tensor, values: Tensor): [keys: Tensor, values: Tensor] {
    const [heads, room, width] = this.#keys.shape
    const wanted = [heads, keys.shape[1], width]
    if (!sameShape(keys.shape, wanted) || !sameShape(values.shape, wanted)) {
      const shape = `keys and values of one text, [${heads}, T, ${width}]`
      throw new RangeError(
        `KeyValueCache: expected ${shape}, got [${keys.shape}] and [${values.shape}]`,
      )
    }
    const [start, end] = [this.#length, this.#length + keys.shape[1]]
    if (end > room)
      throw new RangeError(`KeyValueCache: expected at most ${room} tokens, got ${end}; clear() it`)
    copyInto(slice(this.#keys, [[], [start, end]]), keys)
    copyInto(slice(this.#values, [[], [start, end]]), values)
    this.#length = end
    return [slice(this.#keys, [[], [0, end]]), slice(this.#values, [[], [0, end]])]
  }

  dispose(): void {
    dispose(this.#keys)
    dispose(this.#values)
  }
}
