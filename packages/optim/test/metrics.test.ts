// Counting right answers: against PyTorch, by hand, and what every confusion matrix has in common.
import { accuracy, confusionMatrix } from '@neuralings/optim'
import { matmul, oneHot, scope, tensor, transpose } from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectClose, testCases, toleranceOf, unpack } from '../../../test/support/vectors.ts'

testCases(
  'metrics',
  ({ in: given, out, f32err }, float) => {
    const [predicted, target] = [given.predicted, given.target].map(stored =>
      tensor(...unpack(stored, float)),
    )
    const tolerance = toleranceOf({ f32err }, float)
    const share = tensor(accuracy(predicted, target), { dtype: 'float64' })
    expectClose(share, out.accuracy, { tolerance: 0, what: 'accuracy' })
    expectClose(confusionMatrix(predicted, target, { numClasses: 3 }), out.confusion, { tolerance })
  },
  { scope },
)

test('labels may be of any shape and dtype, and nothing at all has no accuracy', () => {
  const [predicted, target] = [
    tensor(
      [
        [2, 0],
        [1, 1],
      ],
      { dtype: 'int32' },
    ),
    tensor([
      [2, 1],
      [0, 1],
    ]),
  ]
  expect(accuracy(predicted, target)).toBe(0.5)
  expect(accuracy(transpose(predicted), transpose(target))).toBe(0.5)
  expect(confusionMatrix(transpose(predicted), target, { numClasses: 3 }).toArray()).toEqual([
    [1, 0, 0],
    [0, 2, 0],
    [0, 0, 1],
  ])
  expect(accuracy(tensor([]), tensor([]))).toBeNaN()
})

test('the matrix is oneHot(target)ᵀ oneHot(predicted), and its diagonal is what is right', () => {
  const answers = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 50 })
  fc.assert(
    fc.property(answers, pairs => {
      const [predicted, target] = [0, 1].map(i =>
        tensor(
          pairs.map(pair => pair[i]),
          { dtype: 'int32' },
        ),
      )
      const matrix = confusionMatrix(predicted, target, { numClasses: 4 })
      expect(matrix.dtype).toBe('int32')
      const product = matmul(transpose(oneHot(target, 4)), oneHot(predicted, 4))
      expect(matrix.toArray()).toEqual(product.toArray())
      const right = [0, 1, 2, 3].reduce((sum, i) => sum + matrix.at(i, i), 0)
      expect(accuracy(predicted, target)).toBe(right / pairs.length)
    }),
    { seed: 1 },
  )
})
