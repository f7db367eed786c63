import { mul, Variable, variable } from '@neuralings/autograd'
import { call, expectClose } from '@neuralings/lesson-kit/testing'
import { describe, expect, test } from 'vitest'
import { l1Penalty, l2Penalty } from './exercise.ts'

/** A matrix and a vector: |w| adds up to 1 + 2 + 0.5 + 3 + 4 + 1.5 = 12, w² to 1 + 4 + 0.25 + 9 + 16 + 2.25 = 32.5. */
const matrix = [
  [1, -2],
  [0.5, 3],
]
const vector = [-4, 1.5]
const both = () => [variable(matrix), variable(vector)]

describe.each([
  ['l1Penalty', l1Penalty, 12, 3.5, (w: number) => Math.sign(w)],
  ['l2Penalty', l2Penalty, 32.5, 6.25, (w: number) => 2 * w],
] as const)('%s', (name, penaltyOf, ofBoth, ofTwo, slope) => {
  function penalty(parameters: Variable[]): Variable {
    const found = penaltyOf(parameters)
    const what = `what ${name} gives has to be a Variable, for a plain number has no way back`
    expect(found, what).toBeInstanceOf(Variable)
    return found
  }

  test('a matrix and a vector', () => {
    expectClose(penalty(both()).item(), ofBoth, { what: `${name}([matrix, vector])` })
  })

  test('one parameter alone', () => {
    const wanted = ofTwo
    expectClose(penalty([variable([-1.5, 2])]).item(), wanted, { what: call(name, [[-1.5, 2]]) })
  })

  test('the result is a scalar', () => {
    expect(penalty(both()).data.shape, `the shape of ${name}([matrix, vector])`).toEqual([])
  })

  test('the gradient of every weight', () => {
    const [w, b] = both() as [Variable, Variable]
    penalty([w, b]).backward()
    expectClose(
      w.grad,
      matrix.map(row => row.map(slope)),
      { what: 'the gradient of the matrix' },
    )
    expectClose(b.grad, vector.map(slope), { what: 'the gradient of the vector' })
  })

  test('a share of it, as in a loss', () => {
    const w = variable([2, -3])
    mul(0.1, penalty([w])).backward()
    expectClose(w.grad, [0.1 * slope(2), 0.1 * slope(-3)], { what: 'a tenth of the gradient' })
  })

  test('the parameters stay as they are', () => {
    const [w, b] = both() as [Variable, Variable]
    penalty([w, b])
    expectClose(w.data, matrix, { what: 'the matrix afterwards' })
    expectClose(b.data, vector, { what: 'the vector afterwards' })
  })
})
