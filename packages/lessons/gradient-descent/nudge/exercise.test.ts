import { expectClose, expectSameFunction } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { slope } from './exercise.ts'

/** The loss of the taxi, whose base fare is 3: mean((w·x + 3 − y)²) for x = 1, 2, 4 and y = 5, 7, 11. */
const loss = (w: number): number =>
  [1, 2, 4].reduce((sum, x, i) => sum + (w * x + 3 - [5, 7, 11][i]!) ** 2 / 3, 0)

// The errors are (w − 2)·x, so the loss is 7·(w − 2)²: 28 at w = 0, then 7, 25.27, 27.7207 and
// 27.972007. It moves by −28h + 7h²: −21, −2.73, −0.2793, −0.027993.
test('the table of the task', () => {
  expectClose(slope(loss, 0, 1), -21, { what: 'slope(loss, 0, 1)' })
  expectClose(slope(loss, 0, 0.1), -27.3, { what: 'slope(loss, 0, 0.1)' })
  expectClose(slope(loss, 0, 0.01), -27.93, { what: 'slope(loss, 0, 0.01)' })
  expectClose(slope(loss, 0, 0.001), -27.993, { what: 'slope(loss, 0, 0.001)' })
})

test('away from 0, where a nudge of h is not the place h', () => {
  // 2.5³ − 2³ = 7.625, over half a step
  expectClose(
    slope(x => x ** 3, 2, 0.5),
    15.25,
    { what: 'slope(x³, 2, 0.5)' },
  )
  expectClose(
    slope(x => x ** 3, -2, 0.5),
    9.25,
    { what: 'slope(x³, -2, 0.5)' },
  )
})

test('a nudge to the left, where h is below 0', () => {
  // From 4 to 4.41 over −0.1
  expectClose(
    slope(x => (x - 3) ** 2, 1, -0.1),
    -4.1,
    { what: 'slope((x − 3)², 1, -0.1)' },
  )
})

test('slopes that are small', () => {
  const flat = slope(x => 0.00002 * x, 1, 0.5)
  expectClose(flat, 0.00002, { atol: 1e-9, what: 'slope(0.00002x, 1, 0.5)' })
})

test('at a corner the side that it looks to decides', () => {
  expectClose(slope(Math.abs, 0, 0.25), 1, { what: 'slope(|x|, 0, 0.25)' })
  expectClose(slope(Math.abs, 0, -0.25), -1, { what: 'slope(|x|, 0, -0.25)' })
})

test('f is asked at two places: at x and beside it', () => {
  const asked: number[] = []
  const f = (x: number) => {
    asked.push(x)
    return 4 * x
  }
  slope(f, 3, 0.5)
  expect([...new Set(asked)].sort(), 'where f was asked').toEqual([3, 3.5])
})

test('any parabola, anywhere', () => {
  // (a(x + h)² + b(x + h) − ax² − bx) / h = 2ax + b + ah
  expectSameFunction(
    (a: number, b: number, x: number) => slope(v => a * v ** 2 + b * v, x, 0.5),
    (a, b, x) => 2 * a * x + b + a / 2,
    { what: 'slope of a·x² + b·x with h = 0.5, (a, b, x) = ', inputs: [[], [], []] },
  )
})
