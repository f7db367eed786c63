import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { first, second, third } from './exercise.ts'

const choices = ['crawls', 'arrives', 'explodes']

/** Where w is after each of 20 steps on 7·(w − 2)², whose slope is 14·(w − 2). */
function trail(lr: number): number[] {
  const places = [0]
  for (let i = 0; i < 20; i++) places.push(places[i]! - lr * 14 * (places[i]! - 2))
  return places
}

/** As the task has it: within 0.01 of the best w, further away than at the start, or in between. */
function fate(lr: number): string {
  const distance = Math.abs(trail(lr).at(-1)! - 2)
  if (distance < 0.01) return 'arrives'
  return distance > 2 ? 'explodes' : 'crawls'
}

const rowsOf = (lr: number, steps: number[]) => [
  ['step', ...steps],
  ['w', ...steps.map(step => trail(lr)[step]!.toFixed(3))],
]

function expectFate(answer: string | undefined, lr: number): void {
  expectAnswer(answer, fate(lr), {
    choices,
    measured: () => table(rowsOf(lr, [0, 1, 2])),
    run: () => table(rowsOf(lr, [0, 1, 2, 3, 10, 20])),
  })
}

test('a rate of 0.005', () => {
  expectFate(first, 0.005)
})

test('a rate of 0.12', () => {
  expectFate(second, 0.12)
})

test('a rate of 0.15', () => {
  expectFate(third, 0.15)
})
