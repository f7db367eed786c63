import { variable } from '@neuralings/autograd'
import { expectClose } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { train } from './exercise.ts'

test('the first three losses', () => {
  expectClose(train(variable([0]), 3), [22.5, 5.625, 1.40625], { what: 'train(w, 3)' })
})

test('a loss is a plain number', () => {
  const [first] = train(variable([0]), 1)
  expect(typeof first, 'the type of a loss').toBe('number')
})

test('w after one round', () => {
  const w = variable([0])
  train(w, 1)
  if (Math.abs(w.item() - 1.5) < 1e-5) return
  const left = w.grad ? `there is ${w.grad.item()} in w.grad` : 'w.grad is empty'
  throw new Error(`after one round w is ${w.item()}, wanted 1.5, and ${left}`)
})

test('w after each of ten rounds', () => {
  const rounds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  const arrived = rounds.map(count => {
    const w = variable([0])
    train(w, count)
    return w.item()
  })
  // Each round halves the distance to 3.
  const wanted = rounds.map(n => 3 - 3 / 2 ** n)
  expectClose(arrived, wanted, { what: 'w after one round, two, … ten' })
})

test('a second training goes on where the first one ended', () => {
  const w = variable([0])
  const losses = [...train(w, 1), ...train(w, 1), ...train(w, 1)]
  expectClose(losses, [22.5, 5.625, 1.40625], {
    what: 'the losses of three trainings of one round',
  })
  expectClose(w, [2.625], { what: 'w after them' })
})

test('after twenty rounds it has arrived', () => {
  const w = variable([0])
  train(w, 20)
  expectClose(w, [3], { rtol: 1e-4, what: 'w' })
})
