// The kernel of word2vec's inner loop.

import type { Variable } from '@neuralings/autograd'
import { empty, onKernels, Tensor } from '@neuralings/tensor'
import type { Examples } from '../word2vec/examples.ts'

/** Rows of vectors, one for each word; and one for its part in the company of others. Both lie in one piece. */
export type Tables = Record<'vectors' | 'contexts', Variable>

export function descendByKernel(model: Tables, examples: Examples, lr: number): number | null {
  const { count, options } = examples
  const updates = [model.vectors.data, model.contexts.data]
  const [dim, choices] = [updates[0].shape[1], 1 + options.negatives]
  const lists = [examples.inputs, examples.used, examples.targets]
  const indices = lists.map(list => new Tensor(list, [list.length]))
  // Where a table is not in the kernels' memory, it is carried there and back if it is small.
  const pays = updates.every(({ home, size }) => home || size < count * choices * dim)
  let loss: number | null = null
  onKernels(
    { indices, updates, writes: [empty([2, dim])], pays },
    (k, inputs, used, targets, v, c, work) => {
      const words = [inputs, used, targets] as const
      loss = k.wordVectors(count, options.width, choices, dim, ...words, v, c, lr, work)
    },
  )
  return loss
}
