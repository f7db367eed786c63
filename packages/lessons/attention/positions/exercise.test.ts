import { expectClose } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { sinusoidalPositions } from './exercise.ts'

type Matrix = number[][]
const rows = (length: number, dim: number) => sinusoidalPositions(length, dim).toArray() as Matrix

test('place 0: every hand points straight up', () => {
  expectClose(sinusoidalPositions(1, 6), [[0, 1, 0, 1, 0, 1]], {
    what: 'sinusoidalPositions(1, 6)',
  })
})

// By hand: sin 1 = 0.8415, cos 1 = 0.5403; 10000^(2/4) is 100, so the second pair is at 0.01 and 0.02.
test('the table of the task', () => {
  const wanted = [
    [0, 1, 0, 1],
    [0.8415, 0.5403, 0.01, 1],
    [0.9093, -0.4161, 0.02, 0.9998],
  ]
  expectClose(sinusoidalPositions(3, 4), wanted, {
    what: 'sinusoidalPositions(3, 4)',
    atol: 6e-5,
    rtol: 0,
  })
})

test('six columns: three waves, each 10000^(1/3) = 21.54 times as slow as the one before', () => {
  const [row] = rows(101, 6).slice(-1)
  const slow = 100 / 21.5443469
  const slower = slow / 21.5443469
  // Place 100, that is angles of 100, 4.6416 and 0.21544.
  const wanted = [100, slow, slower].flatMap(angle => [Math.sin(angle), Math.cos(angle)])
  expectClose(row, wanted, { what: 'place 100 in sinusoidalPositions(101, 6)', atol: 1e-5 })
})

test('sin² + cos² = 1 in every pair, wherever it stands', () => {
  for (const [p, row] of rows(40, 10).entries())
    for (let c = 0; c < 10; c += 2)
      expectClose(row[c]! ** 2 + row[c + 1]! ** 2, 1, {
        what: `the squares of columns ${c} and ${c + 1} of place ${p}, summed`,
      })
})

test('the closeness of two places depends on their gap alone', () => {
  const places = rows(60, 8)
  const dot = (x: number[], y: number[]) => x.reduce((sum, v, i) => sum + v * y[i]!, 0)
  const wanted = dot(places[0]!, places[7]!)
  for (const p of [1, 20, 52])
    expectClose(dot(places[p]!, places[p + 7]!), wanted, {
      what: `the dot product of places ${p} and ${p + 7}`,
      atol: 1e-5,
    })
})

test('no two places of 400 are alike', () => {
  const places = rows(400, 8).map(row => row.map(v => v.toFixed(3)).join(' '))
  expect(new Set(places).size, 'how many of 400 places differ').toBe(400)
})

test('an odd number of columns: the last wave has its sine only', () => {
  // 10000^(2/3) = 464.16, so place 50 has the angles 50 and 0.10772.
  const [row] = rows(51, 3).slice(-1)
  expectClose(row, [Math.sin(50), Math.cos(50), Math.sin(0.1077217)], {
    what: 'place 50 in sinusoidalPositions(51, 3)',
    atol: 1e-5,
  })
})
