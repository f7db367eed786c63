// How many answers are right, on examples that were not learnt from.

import { noGrad } from '@neuralings/autograd'
import type { Batch, Model } from '@neuralings/optim'
import { argmax, eq, scope, sum } from '@neuralings/tensor'

/** The share of rows of `x` [n, …] for which the highest score of `model` is at the answer in `y` [n]. */
export function accuracy(model: Model, { x, y }: Batch): number {
  return scope(() =>
    noGrad(() => {
      const scores = ('forward' in model ? model.forward(x) : model(x)).data // [n, classes]
      return sum(eq(argmax(scores, { dim: -1 }), y)).item() / y.size
    }),
  )
}
