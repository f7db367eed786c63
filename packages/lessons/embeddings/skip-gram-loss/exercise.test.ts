import { gradcheck, isVariable, variable } from '@neuralings/autograd'
import { expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { tensor } from '@neuralings/tensor'
import { test } from 'vitest'
import { skipGramLoss } from './exercise.ts'

type Rows = number[][]

const lossOf = (center: Rows, context: Rows, negatives: Rows[]) =>
  skipGramLoss(variable(center), variable(context), variable(negatives))

const dot = (x: number[], y: number[]) => x.reduce((sum, v, i) => sum + v * y[i]!, 0)
const surprise = (x: number) => -Math.log(1 / (1 + Math.exp(-x)))

// ln(1 + e^−2) = 0.126928, ln(1 + e^3) = 3.048587, ln(1 + e^−3) = 0.048587, ln(1 + e^0) = 0.693147.
test('the table of the task', () => {
  const loss = lossOf([[1, 2]], [[0, 1]], [[[3, 0], [-1, -1]]]) // biome-ignore format: one line
  expectClose(loss, 3.224102, { what: 'the loss of the pair in the task' })
})

test('two pairs', () => {
  const center = [[1, 2], [1, 1]] // biome-ignore format: one line
  const context = [[0, 1], [0, 0]] // biome-ignore format: one line
  const negatives = [[[3, 0], [-1, -1]], [[0, 0], [1, -1]]] // biome-ignore format: one line
  // The second pair: 3 · ln 2 = 2.079442.
  expectClose(lossOf(center, context, negatives), (3.224102 + 2.079442) / 2, {
    what: 'the loss of two pairs',
  })
})

test('three negatives, one of them very wrong', () => {
  const loss = lossOf([[2, 0, 1]], [[1, 5, 0]], [[[0, 0, 1], [5, 1, 0], [-1, 2, 2]]]) // biome-ignore format: one line
  // Scores 2; 1, 10, 0.
  const wanted = surprise(2) + surprise(-1) + surprise(-10) + surprise(0)
  expectClose(loss, wanted, { what: 'the loss with scores 2; 1, 10, 0' })
})

test('scores of any size', () => {
  const what = 'the loss with scores −1000; 1000, −1000'
  expectClose(lossOf([[10]], [[-100]], [[[100], [-100]]]), 2000, { what })
  const sure = 'the loss with scores 1000; −1000, −1000'
  expectClose(lossOf([[10]], [[100]], [[[-100], [-100]]]), 0, { what: sure })
})

test('any pairs', () => {
  forAll({ c: ['B', 'd'], t: ['B', 'd'], n: ['B', 'K', 'd'] }, ({ c, t, n }) => {
    const losses = c.map((row, i) =>
      n[i]!.reduce((sum, other) => sum + surprise(-dot(row, other)), surprise(dot(row, t[i]!))),
    )
    const wanted = losses.reduce((sum, loss) => sum + loss) / losses.length
    const what = `the loss, center [${c.length}, ${c[0]!.length}], ${n[0]!.length} negatives each`
    expectClose(lossOf(c, t, n), wanted, { what, rtol: 1e-4 })
  })
})

// σ(2) − 1 = −0.119203, σ(3) = 0.952574, σ(−3) = 0.047426: by so much each answer is too high.
test('gradients: pulled to the context, pushed from the negatives', () => {
  const [center, context] = [variable([[1, 2]]), variable([[0, 1]])]
  const negatives = variable([[[3, 0], [-1, -1]]]) // biome-ignore format: one line
  skipGramLoss(center, context, negatives).backward()
  expectClose(context.grad, [[-0.119203, -0.238406]], { what: 'the gradient of the context' })
  const pushed = [[[0.952574, 1.905148], [0.047426, 0.094852]]] // biome-ignore format: one line
  expectClose(negatives.grad, pushed, { what: 'the gradient of the negatives' })
  expectClose(center.grad, [[2.810296, -0.166629]], { what: 'the gradient of the center' })
})

test('gradients: against nudges', () => {
  const f64 = (x: Rows | Rows[]) => tensor(x, { dtype: 'float64' })
  const inputs = [
    f64([[0.5, -1, 2], [1, 0, 0.25]]),
    f64([[1, 1, 0.5], [-0.5, 2, 1]]),
    f64([[[1, 0, 1], [0.5, 0.5, -1]], [[-1, 0, 2], [1, 1, 1]]]),
  ] // biome-ignore format: three tensors
  gradcheck((c, t, n) => {
    const loss = skipGramLoss(c!, t!, n!)
    if (!isVariable(loss)) throw new Error('skipGramLoss returns no Variable')
    return loss
  }, inputs)
})
