// wrong: begins at the word
// should hear: has to end there
import { add, matmul, reshape, type Variable } from '@neuralings/autograd'
import { tensor } from '@neuralings/tensor'
import { embedding } from '../embeddings/lookup.ts'

/** The id that stands where there is no word. */
export const nothing = 0

export interface WindowNetwork {
  /** How many words it sees. */
  window: number
  /** A row of d numbers for each of V words. */
  table: Variable
  /** [V, window · d] and [V]: a layer behind the rows, which lie side by side. */
  w: Variable
  b: Variable
}

/** The scores [V] of what comes behind the word at place `at`, by the `window` words that end with it. */
export function windowLogits(
  ids: number[],
  at: number,
  { window, table, w, b }: WindowNetwork,
): Variable {
  const seen = []
  for (let i = 0; i < window; i++) seen.push(ids[at + i] ?? nothing)
  const rows = embedding(tensor(seen, { dtype: 'int32' }), table) // [window, d]
  return add(matmul(w, reshape(rows, [w.shape[1]])), b) // [V]
}
