// A test of memory: symbols in a row, then the question which one stood at a certain place. Whoever can look back finds
// it at once; whoever must carry all of them along forgets.

import { type Rng, requireCounts, requireRng, Tensor } from '@neuralings/tensor'

export interface IndexedRecallOptions {
  /** How many rows. */
  n?: number
  /** How many symbols there are in a row. */
  length?: number
  /** How many different ones. */
  symbols?: number
  /** Where chance comes from: `createRng(seed)`. */
  rng: Rng
}

export interface IndexedRecall {
  /** [n, length + 1] int32: symbols 0 … symbols − 1, then the question: `symbols + i` asks for the symbol at place i. */
  x: Tensor
  /** [n] int32: the symbol that is asked for. */
  y: Tensor
  /** How many different numbers there are in `x`: symbols + length. */
  vocabSize: number
}

/**
 * Rows of symbols and a question each, all drawn evenly. Guessing is right once in `symbols` times.
 *
 * @throws TypeError without an rng, RangeError when a count is no whole number from 1 on.
 * @example
 * const { x, y } = indexedRecall({ n: 1, length: 4, symbols: 10, rng: createRng(2) })
 * console.log(x.toArray()) // [ [ 8, 6, 1, 2, 11 ] ]
 * console.log(y.toArray()) // [ 6 ]
 */
export function indexedRecall(options: IndexedRecallOptions): IndexedRecall {
  const names = ['n', 'length', 'symbols', 'rng'] as const
  const { n = 1000, length = 20, symbols = 10, rng } = requireRng(options, 'indexedRecall', names)
  requireCounts({ n, length, symbols }, 'indexedRecall')
  const x = new Int32Array(n * (length + 1))
  const y = new Int32Array(n)
  for (let row = 0; row < n; row++) {
    const start = row * (length + 1)
    for (let i = 0; i < length; i++) x[start + i] = rng.integer(0, symbols)
    const place = rng.integer(0, length)
    x[start + length] = symbols + place
    y[row] = x[start + place]
  }
  return {
    x: new Tensor(x, [n, length + 1]),
    y: new Tensor(y, [n]),
    vocabSize: symbols + length,
  }
}
