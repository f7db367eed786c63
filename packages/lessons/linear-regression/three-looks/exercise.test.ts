import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { bottom, lowest } from './exercise.ts'

/** The table behind the three numbers. */
const points = [
  [2, 5],
  [-2, -2],
  [2, 2],
] as const

const loss = (w: number): number =>
  points.reduce((sum, [x, y]) => sum + (w * x - y) ** 2, 0) / points.length

/** Of very many weights the best, found by trying. */
const tried = Array.from({ length: 4001 }, (_, i) => i / 1000 - 1)
const best = tried.reduce((one, other) => (loss(other) < loss(one) ? other : one))

const rows = (ws: number[]) =>
  table([
    ['w', ...ws],
    ['loss', ...ws.map(loss)],
  ])
const seen = [0, 1, 2]

test('where the loss is lowest', () => {
  expectAnswer(bottom, best, {
    measured: w => rows([...seen, w]),
    // The loss at the bottom is the other answer.
    run: () => rows(lowest === loss(best) ? [0, 0.5, 1, best, 2, 2.5, 3] : seen),
  })
})

const about = (value: number) => Number(value.toPrecision(4))

/** The lowest that a parabola through the first two looks can be, if it turns where you say. */
const told = (least: number) =>
  least >= loss(1)
    ? `at w = 1 it is ${loss(1)} already, and between 1 and 2 it goes on falling, then rises`
    : `from w = 1 to the bottom it falls by ${about(loss(1) - least)}, you say; from w = 0 to 1 it fell by ${loss(0) - loss(1)}`

test('how low it is there', () => {
  expectAnswer(lowest, loss(best), { measured: told })
})
