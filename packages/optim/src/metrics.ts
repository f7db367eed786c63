// How good are the answers? Training follows a loss, which has a slope; people ask how many answers are right, and
// what is mistaken for what. torchmetrics, beside PyTorch, calls them accuracy and confusion_matrix.

import type { Variable, VariableLike } from '@neuralings/autograd'
import {
  contiguous,
  eq,
  requireCounts,
  requireOptions,
  sameShape,
  sum,
  type Tensor,
  zeros,
} from '@neuralings/tensor'
import { numbersOf } from './losses/reduction.ts'

/**
 * The share of answers that are right, from 0 to 1; NaN where there are none. `predicted` and `target` hold class
 * numbers, in one shape: `argmax(scores, { dim: -1 })` makes them of scores. Throws when the shapes differ.
 *
 * @example
 * const scores = tensor([[0.1, 0.9], [0.8, 0.2], [0.3, 0.7]])
 * console.log(accuracy(argmax(scores, { dim: -1 }), tensor([1, 0, 0])).toFixed(2)) // 0.67
 */
export function accuracy(predicted: Variable | Tensor, target: Tensor): number {
  const [answers, labels] = pair('accuracy', predicted, target)
  return sum(eq(answers, labels)).item() / labels.size
}

/**
 * How often each class was taken for each: row t, column p counts the examples of class t that were predicted as p, so
 * the right answers lie on the diagonal. `predicted` and `target` hold class numbers, in one shape; out comes
 * [numClasses, numClasses], int32. Throws when the shapes differ, a number is not a class, or
 * `numClasses` is not a whole number ≥ 1.
 *
 * @example
 * const [predicted, target] = [tensor([1, 1, 0]), tensor([1, 0, 0])]
 * console.log(confusionMatrix(predicted, target, { numClasses: 2 }).toArray()) // [ [ 1, 1 ], [ 0, 1 ] ]
 */
export function confusionMatrix(
  predicted: Variable | Tensor,
  target: Tensor,
  options: { numClasses: number },
): Tensor {
  const { numClasses } = requireOptions(options, 'confusionMatrix', ['numClasses'])
  requireCounts({ numClasses }, 'confusionMatrix')
  const [answers, labels] = pair('confusionMatrix', predicted, target)
  const counts = zeros([numClasses, numClasses], { dtype: 'int32' })
  const rows = classesOf(labels, numClasses)
  const columns = classesOf(answers, numClasses)
  for (let i = 0; i < rows.length; i++) counts.data[rows[i] * numClasses + columns[i]]++
  return counts
}

/** Both as tensors. Throws unless they have one shape. */
function pair(caller: string, predicted: VariableLike, target: VariableLike): [Tensor, Tensor] {
  const [answers, labels] = [numbersOf(caller, predicted), numbersOf(caller, target)]
  if (sameShape(answers.shape, labels.shape)) return [answers, labels]
  throw new RangeError(
    `${caller}: expected one class number for each target, got [${answers.shape}] for [${labels.shape}]; argmax(scores, { dim: -1 }) makes them of scores`,
  )
}

/** The class numbers one after the other. Throws unless all are classes. */
function classesOf(labels: Tensor, numClasses: number) {
  const { data } = contiguous(labels)
  const odd = data.find(label => !(Number.isInteger(label) && label >= 0 && label < numClasses))
  if (odd === undefined) return data
  throw new RangeError(
    `confusionMatrix: ${odd} is no class; with numClasses ${numClasses} they are numbered from 0 to ${numClasses - 1}`,
  )
}
