import { expectAnswer } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { answer } from './exercise.ts'

const relu = (x: number) => Math.max(0, x)
const tent = (x: number) => 2 * relu(x) - 4 * relu(x - 0.5)

/** Walks along the nested tent in fine steps and counts how often it turns. */
function pieces(depth: number): number {
  const steps = 2 ** (depth + 2)
  let count = 0
  let climbing: boolean | undefined
  for (let i = 0; i < steps; i++) {
    let [left, right] = [i / steps, (i + 1) / steps]
    for (let d = 0; d < depth; d++) [left, right] = [tent(left), tent(right)]
    if (right > left !== climbing) count++
    climbing = right > left
  }
  return count
}

test('one and two tents, counted by eye', () => {
  expect([pieces(1), pieces(2)]).toEqual([2, 4])
})

test('ten tents', () => {
  expectAnswer(answer, pieces(10))
})
