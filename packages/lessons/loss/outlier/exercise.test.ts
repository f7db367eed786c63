import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { lineA, lineB, lineC, moving } from './exercise.ts'

interface Line {
  w: number
  b: number
}

// What an error costs. At 0.5, 1, 3 and 90 these are 0.25, 1, 9, 8100; the size itself; 0.125, 0.5, 2.5, 89.5.
const costs = {
  mse: (e: number) => e * e,
  l1: Math.abs,
  huber: (e: number) => (Math.abs(e) < 1 ? (e * e) / 2 : Math.abs(e) - 0.5),
}
type Loss = keyof typeof costs
const choices = Object.keys(costs)

const km = [1, 2, 3, 4, 5]
const fares = (typed: number) => [5, 7, 9, typed, 13]
const errors = ({ w, b }: Line, typed: number) => fares(typed).map((y, i) => w * km[i]! + b - y)
const loss = (name: Loss, line: Line, typed = 101) =>
  errors(line, typed).reduce((sum, e) => sum + costs[name](e), 0) / km.length

/** Where a valley without a second one is lowest: a third of the interval is dropped at each look. */
function lowest(f: (x: number) => number, [low, high]: readonly [number, number]): number {
  let [a, b] = [low, high]
  for (let look = 0; look < 120; look++) {
    const [left, right] = [a + (b - a) / 3, b - (b - a) / 3]
    if (f(left) < f(right)) b = right
    else a = left
  }
  return (a + b) / 2
}

/** The best line: for each w the best b, and of these the best w. */
function best(name: Loss, typed: number): Line {
  const bOf = (w: number) => lowest(b => loss(name, { w, b }, typed), [-2000, 2000])
  const w = lowest(w => loss(name, { w, b: bOf(w) }, typed), [-200, 200])
  return { w, b: bOf(w) }
}

// The lines of the task. 11, −6: 90 too much at x = 4 moves the slope of squares by 90 · (4 − 3) / 10, the mean by 18.
// 15/7 ≈ 2.14 and 20/7 ≈ 2.86: four errors with Σ e = 1 and Σ e·x = 4 hold against a pull of 1 at x = 4.
const lines = { A: { w: 15 / 7, b: 20 / 7 }, B: { w: 11, b: -6 }, C: { w: 2, b: 3 } }

const isSame = (a: Line, b: Line) => Math.abs(a.w - b.w) < 0.01 && Math.abs(a.b - b.b) < 0.01

/** The loss whose best line this is. */
function chooser(line: Line): Loss {
  return (Object.keys(costs) as Loss[]).find(name => isSame(best(name, 101), line))!
}

test.each([
  { name: 'A', line: lines.A, answer: lineA },
  { name: 'B', line: lines.B, answer: lineB },
  { name: 'C', line: lines.C, answer: lineC },
] as const)('line $name', ({ name, line, answer }) => {
  expectAnswer(answer, chooser(line), {
    choices,
    // That there is a better line says that this is not the one.
    measured: guess => {
      const least = loss(guess as Loss, best(guess as Loss, 101))
      return table([
        ['under', `line ${name} costs`, 'the best line costs'],
        [guess, loss(guess as Loss, line), least],
      ])
    },
    run: () =>
      table([
        ['line', ...choices],
        ...Object.entries(lines).map(([name, line]) => [
          name,
          ...choices.map(choice => loss(choice as Loss, line)),
        ]),
      ]),
  })
})

test('one more 0', () => {
  const rows = (Object.keys(costs) as Loss[]).map(name => {
    const [before, after] = [best(name, 101), best(name, 1001)]
    return { name, before, after, moves: !isSame(before, after) }
  })
  const moved = rows.filter(({ moves }) => moves).length
  expectAnswer(moving, moved, {
    // All three losses grow, which is not what is asked.
    measured: () =>
      table([
        ['where a line stays', 'its loss with 101', 'with 1001'],
        ...rows.map(({ name, before }) => [name, loss(name, before), loss(name, before, 1001)]),
      ]),
    run: () =>
      table([
        ['loss', 'slope with 101', 'slope with 1001'],
        ...rows.map(({ name, before, after }) => [name, before.w, after.w]),
      ]),
  })
})
