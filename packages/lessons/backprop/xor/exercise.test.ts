import { expectClose, preset, reportProgress, seeds } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { Value } from '../value/exercise.ts'
import { descend, neuron, train } from './exercise.ts'

const value = (data: number): Value => new Value(data)

test('a neuron on Values', () => {
  const y = neuron([value(2), value(-1)], [value(0.5), value(3)], value(1.5))
  expectClose(y.data, -0.46211715726, { what: 'neuron([2, -1], [0.5, 3], 1.5).data' })
})

test('a neuron leaves a graph behind', () => {
  const y = neuron([value(2)], [value(1)], value(0))
  expect(y.parents.length).toBeGreaterThan(0)
})

test('one step downhill', () => {
  const p = value(2)
  p.grad = 5
  descend([p], 0.1)
  expectClose([p.data, p.grad], [1.5, 0], { what: '[data, grad] after descend' })
})

test.each(seeds())('XOR is learnt (seed %i)', seed => {
  const steps = preset() === 'small' ? 400 : 800
  const signs = (answers: number[]) => answers.map(Math.sign)
  let last = { loss: Infinity, answers: [0] }
  for (const { step, loss, answers } of train({ seed, steps })) {
    last = { loss, answers }
    if (step % 20 === 0) {
      const note = `(0,0) (0,1) (1,0) (1,1): ${answers.map(y => y.toFixed(2)).join('  ')}`
      reportProgress({ step, steps, loss, note })
    }
  }
  expect(signs(last.answers)).toEqual([-1, 1, 1, -1])
  expect(last.loss).toBeLessThan(0.05)
})
