// The kernels for tables of vectors, one for each word: to look them up, to learn them, and word2vec.

import type { Pointer } from './elementwise.ts'

/** Tables have rows of `dim` numbers. Ids are int32, and rows of the table: nobody checks. */
export interface Tables {
  /** y[i] = table[ids[i]] */
  gatherRows(count: number, dim: number, table: Pointer, ids: Pointer, y: Pointer): void
  /** dtable[ids[i]] += g[i], but for the ids that are `left`. */
  scatterRows(
    ...args: [
      ...[count: number, dim: number],
      ...[g: Pointer, ids: Pointer, left: number, dtable: Pointer],
    ]
  ): void
  /**
   * Word2vec with negative sampling, an example after the other. Example i has used[i] inputs, from inputs[i · width] on,
   * and `choices` targets, of which the first is right: all int32, rows of `vectors` and of `contexts`, which are moved.
   * Returns the sum of all losses. In `work` there is room for two vectors.
   */
  wordVectors(
    ...args: [
      ...[count: number, width: number, choices: number, dim: number],
      ...[inputs: Pointer, used: Pointer, targets: Pointer],
      ...[vectors: Pointer, contexts: Pointer, rate: number, work: Pointer],
    ]
  ): number
}
