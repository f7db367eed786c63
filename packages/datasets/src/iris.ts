// Three kinds of iris, told apart by four lengths: Fisher's flowers of 1936, measured by Anderson, the most used
// table there is. These are Fisher's own numbers; some copies differ in two rows. See notices/iris.md.

import { Tensor } from '@neuralings/tensor'
import { irisTable } from './iris-table.ts'

export interface Iris {
  /** [150, 4] float32, in centimetres. */
  x: Tensor
  /** [150] int32: 0, 1 or 2, fifty of each, in this order. */
  y: Tensor
}

/** What the four columns of `x` are, in centimetres. */
export const irisFeatures = ['sepal length', 'sepal width', 'petal length', 'petal width'] as const

/** What 0, 1 and 2 in `y` are. */
export const irisClasses = ['setosa', 'versicolor', 'virginica'] as const

/**
 * The table of 150 flowers.
 *
 * @example
 * const { x, y } = iris()
 * console.log(x.shape, y.shape) // [ 150, 4 ] [ 150 ]
 * console.log(x.at(0, 0).toFixed(1), irisClasses[y.at(0)]) // 5.1 setosa
 */
export function iris(): Iris {
  const tenths = irisTable.match(/\d+/g)!.map(Number)
  const x = Float32Array.from(tenths, tenth => tenth / 10)
  const y = Int32Array.from({ length: 150 }, (_, i) => Math.floor(i / 50))
  return { x: new Tensor(x, [150, 4]), y: new Tensor(y, [150]) }
}
