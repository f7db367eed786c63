import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { answer } from './exercise.ts'

// At (8, 1) it is 44.5.
const loss = (x: number, y: number) => (x ** 2 + 25 * y ** 2) / 2
const directions = Array.from({ length: 16 }, (_, i) => i)

/** The loss after a step of length 0.1 in a direction. */
function after(direction: number): number {
  const angle = (direction * Math.PI) / 8
  return loss(8 + 0.1 * Math.cos(angle), 1 + 0.1 * Math.sin(angle))
}

const best = directions.reduce((least, one) => (after(one) < after(least) ? one : least))
const head = ['direction', 'loss before', 'loss after']
const row = (direction: number) => [direction, loss(8, 1), after(direction).toFixed(3)]

test('the direction that goes down fastest', () => {
  // Of directions none is more than another: a wrong one hears no more and no less.
  if (directions.includes(answer!) && answer !== best)
    throw new Error(`${answer} is not the one\n${table([head, row(answer!)])}`)
  expectAnswer(answer, best, {
    measured: () => 'the directions are 0 to 15',
    run: () => table([head, ...directions.map(row)]),
  })
})
