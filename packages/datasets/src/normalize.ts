// Columns brought to mean 0 and spread 1, so that no feature shouts down another. Mean and spread are taken
// from the training rows alone: a test row that had a say in them would not be unseen any more (a leak).
// scikit-learn: StandardScaler.

import { add, cast, div, eq, mean, std, sub, type Tensor } from '@neuralings/tensor'

/** Brings rows `[n, d]` to the scale of the rows it was made from. */
export type Normalize = (x: Tensor) => Tensor

/**
 * Looks at the training rows `[n, d]` and gives the function that normalises them, and any others like them:
 * (x - mean) / standard deviation, column by column. A column that never changes becomes 0.
 *
 * @throws RangeError when the rows are not a table, or there are none.
 * @example
 * const normalize = normalizer(tensor([[1, 10], [3, 10]]))
 * console.log(normalize(tensor([[1, 10], [3, 10]])).toArray()) // [ [ -1, 0 ], [ 1, 0 ] ]
 * console.log(normalize(tensor([[5, 10]])).toArray()) // [ [ 3, 0 ] ]
 */
export function normalizer(train: Tensor): Normalize {
  const shape = train?.shape
  if (shape?.length !== 2 || shape[0] === 0) {
    const found = shape ? `shape [${shape}]` : 'no tensor; tensor([…]) makes one of an array'
    throw new RangeError(`normalizer: expected rows [n,d], got ${found}`)
  }
  // The mean of whole numbers is seldom whole, and of large ones float32 would keep too little.
  const isWhole = train.dtype === 'int32'
  const rows = isWhole ? cast(train, 'float64') : train
  const middle = mean(rows, { dim: 0 }) // [d]
  const spread = std(rows, { dim: 0, correction: 0 }) // [d]
  const divisor = add(spread, eq(spread, 0)) // a column without spread is divided by 1
  return x => {
    const y = div(sub(x, middle), divisor)
    return isWhole && x.dtype !== 'float64' ? cast(y, 'float32') : y
  }
}
