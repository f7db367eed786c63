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
  for (let look = 0; look < 60; look++) {
    const [left, right] = [a + (b - a) / 3, b - (b - a) / 3]
    if (f(left) < f(right)) b = right
    else a = left
  }
  return (a + b) / 2
}

/** The best line: for each w the best b, and of these the best w. */
function best(name: Loss, typed: number): Line {
  const bOf = (w: number) => lowest(b => loss(name, { w, b }, typed), [-400, 100])
  const w = lowest(w => loss(name, { w, b: bOf(w) }, typed), [-10, 150])
  return { w, b: bOf(w) }
}

/** What each loss makes of the slip, and of the second one. */
const found = (Object.keys(costs) as Loss[]).map(name => {
  return { name, before: best(name, 101), after: best(name, 1001) }
})

// The lines of the task. 11, −6: 90 too much at x = 4 moves the slope of squares by 90 · (4 − 3) / 10, the mean by 18.
// 15/7 ≈ 2.14 and 20/7 ≈ 2.86: four errors with Σ e = 1 and Σ e·x = 4 hold against a pull of 1 at x = 4.
const lines = { A: { w: 15 / 7, b: 20 / 7 }, B: { w: 11, b: -6 }, C: { w: 2, b: 3 } }

const isSame = (a: Line, b: Line) => Math.abs(a.w - b.w) < 0.01 && Math.abs(a.b - b.b) < 0.01

/** The loss whose best line this is. */
const chooser = (line: Line): Loss => found.find(({ before }) => isSame(before, line))!.name

const costing = (name: Loss, line: Line, typed = 101) => loss(name, line, typed).toFixed(2)

/** Expects the `answer` to be the judge of this line, and shows what the line costs under all three. */
function expectChooser(answer: Loss | undefined, name: keyof typeof lines) {
  const line = lines[name]
  expectAnswer(answer, chooser(line), {
    choices,
    // That there is a better line says that this is not the one.
    measured: guess => {
      const { name: judge, before } = found.find(({ name }) => name === guess)!
      return table([
        ['under', `line ${name} costs`, 'the best line costs'],
        [judge, costing(judge, line), costing(judge, before)],
      ])
    },
    run: () =>
      table([
        ['line', ...choices],
        [name, ...found.map(judge => costing(judge.name, line))],
      ]),
  })
}

test('line A', () => expectChooser(lineA, 'A'))
test('line B', () => expectChooser(lineB, 'B'))
test('line C', () => expectChooser(lineC, 'C'))

test('one more 0', () => {
  const moved = found.filter(({ before, after }) => !isSame(before, after)).length
  expectAnswer(moving, moved, {
    // All three losses grow, which is not what is asked.
    measured: () =>
      table([
        ['if it stays', 'with 101', 'with 1001'],
        ...found.map(({ name, before }) => [
          name,
          costing(name, before),
          costing(name, before, 1001),
        ]),
      ]),
    run: () =>
      table([
        ['loss', 'slope with 101', 'slope with 1001'],
        ...found.map(({ name, before, after }) => [name, before.w, after.w]),
      ]),
  })
})
