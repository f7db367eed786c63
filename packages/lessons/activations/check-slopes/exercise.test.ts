import { elu, identity, leakyRelu, swish } from '@neuralings/activations'
import { expectAnswer, expectClose, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { candidates, gap, places, slopeAt, wrong } from './exercise.ts'

test('the slope of a line is its w', () => {
  expectClose(
    slopeAt(x => 3 * x - 4, 2),
    3,
    { what: 'slopeAt(x => 3 * x - 4, 2)' },
  )
})

test('a line that hardly rises has a slope, too', () => {
  expectClose(
    slopeAt(x => 0.00125 * x, 2),
    0.00125,
    { what: 'slopeAt(x => 0.00125 * x, 2)' },
  )
})

test('the slope of x² at 3 is 6, and at −1 it is −2', () => {
  expectClose(
    slopeAt(x => x * x, 3),
    6,
    { what: 'slopeAt(x => x * x, 3)' },
  )
  expectClose(
    slopeAt(x => x * x, -1),
    -2,
    { what: 'slopeAt(x => x * x, -1)' },
  )
})

test('a small step: around 0, x³ hardly rises', () => {
  expectClose(
    slopeAt(x => x ** 3, 0),
    0,
    { atol: 1e-6, what: 'slopeAt(x => x ** 3, 0)' },
  )
})

test('both sides count alike: at its corner |x| rises by nothing', () => {
  expectClose(slopeAt(Math.abs, 0), 0, { what: 'slopeAt(Math.abs, 0)' })
})

test('no gap where the claim is right', () => {
  const square = { f: (x: number) => x * x, slope: (x: number) => 2 * x }
  expectClose(gap(square), 0, { what: 'gap of x² and 2x' })
})

test('the largest gap of all places, here the first', () => {
  // At the places −2.75, …, 2.5 the claim 0 is off by |2x|, most at −2.75.
  const square = { f: (x: number) => x * x, slope: () => 0 }
  expectClose(gap(square), 5.5, { what: 'gap of x² and 0' })
})

test('one place in the middle is enough', () => {
  const middle = { f: (x: number) => x, slope: (x: number) => (x === -0.5 ? 3 : 1) }
  expectClose(gap(middle), 2, { what: 'gap where the claim is off by 2 at −0.5 only' })
})

test('and so is the last one', () => {
  const late = { f: (x: number) => x, slope: (x: number) => (x > 2 ? 0 : 1) }
  expectClose(gap(late), 1, { what: 'gap where the claim is off by 1 at the last place only' })
})

test('the largest of several, wherever it stands', () => {
  const claims = new Map([
    [-2.75, 0.5],
    [0.25, -1],
    [2.5, 2],
  ])
  const several = { f: (x: number) => x, slope: (x: number) => claims.get(x) ?? 1 }
  expectClose(gap(several), 2, { what: 'gap where the claim is off by 0.5, 2 and 1' })
})

test('a small gap is one, too', () => {
  const nearly = { f: (x: number) => x, slope: () => 1.004 }
  expectClose(gap(nearly), 0.004, { what: 'gap of x and 1.004' })
})

test('a claim is asked for x alone', () => {
  const factor = { f: (x: number) => 2 * x, slope: (_: number, factor = 2) => factor }
  const what = 'gap where slope has a second parameter with a default'
  expectClose(gap(factor), 0, { what })
})

test('the places count, and no other x', () => {
  const given = [-2.75, -1.25, -0.5, 0.25, 1.5, 2.5]
  const beside = { f: (x: number) => x, slope: (x: number) => (given.includes(x) ? 1 : 4) }
  expectClose(gap(beside), 0, { what: 'gap where the claim is right at the places only' })
})

test('a claim may be too high or too low', () => {
  expectClose(gap({ f: x => x, slope: () => 3 }), 2, { what: 'gap of x and 3' })
  expectClose(gap({ f: x => x, slope: () => -1 }), 2, { what: 'gap of x and -1' })
})

test('which of them is wrong', () => {
  const right = {
    identity: identity.df,
    leakyRelu: (x: number) => leakyRelu.df(x, { alpha: 0.01 }),
    elu: (x: number) => elu.df(x, { alpha: 1 }),
    swish: swish.df,
  }
  const names = Object.keys(right) as (keyof typeof right)[]
  const miss = (name: keyof typeof right) =>
    Math.max(...places.map(x => Math.abs(candidates[name].slope(x) - right[name](x))))
  if (names.every(name => miss(name) < 1e-3))
    throw new Error(
      'in your file all four slopes are right now: name the one that was wrong, and put it back',
    )
  expectAnswer(
    wrong,
    names.reduce((worst, next) => (miss(next) > miss(worst) ? next : worst)),
    { choices: names, measured: guess => table([['its gap', miss(guess as keyof typeof right)]]) },
  )
})
