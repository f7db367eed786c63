import { expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { bceWithLogits } from './exercise.ts'

test('a score of 0 says one half', () => {
  for (const y of [1, 0])
    expectClose(bceWithLogits([0], [y]), Math.LN2, { what: `bceWithLogits([0], [${y}])` })
})

// −ln σ(2) by hand: σ(2) = 1 / (1 + 0.1353353) = 0.8807971. At a no 1 − σ(2) = 0.1192029 counts.
test.each([
  { z: 2, y: 1, wanted: 0.126928 },
  { z: 2, y: 0, wanted: 2.126928 },
  { z: -2, y: 1, wanted: 2.126928 },
  { z: -2, y: 0, wanted: 0.126928 },
])('a score of $z, and the answer $y', ({ z, y, wanted }) => {
  expectClose(bceWithLogits([z], [y]), wanted, { what: `bceWithLogits([${z}], [${y}])` })
})

// ln(1 + e⁻⁵) and ln(1 + e⁻⁴⁰) with sixty digits, by Python's decimal. The task's 0.0067, 5.0067 and 4.2e−18 are among them.
test.each([
  { z: 5, y: 1, wanted: 0.006715348489118 },
  { z: -5, y: 1, wanted: 5.006715348489118 },
  { z: 5, y: 0, wanted: 5.006715348489118 },
  { z: 40, y: 1, wanted: 4.248354255291589e-18 },
  { z: -40, y: 0, wanted: 4.248354255291589e-18 },
  { z: -40, y: 1, wanted: 40 },
  { z: 1000, y: 1, wanted: 0 },
  { z: -1000, y: 1, wanted: 1000 },
  { z: 1000, y: 0, wanted: 1000 },
  { z: -1000, y: 0, wanted: 0 },
])('far out: a score of $z, and the answer $y', ({ z, y, wanted }) => {
  const what = `bceWithLogits([${z}], [${y}])`
  expectClose(bceWithLogits([z], [y]), wanted, { what, atol: 0 })
})

// ln(1 + e⁷) and ln(1 + e¹¹) by Python's decimal: a little more than the score, however far one looks.
test.each([
  { z: -7, y: 1, wanted: 7.000911466453774 },
  { z: 11, y: 0, wanted: 11.00001670156132 },
  { z: -750, y: 1, wanted: 750 },
  { z: 2000, y: 0, wanted: 2000 },
])('wrong by far: a score of $z, and the answer $y', ({ z, y, wanted }) => {
  const what = `bceWithLogits([${z}], [${y}])`
  expectClose(bceWithLogits([z], [y]), wanted, { what, rtol: 1e-9 })
})

test('averaged', () => {
  // 0.2014133, 0.1269280 and 0.8543552
  const what = 'bceWithLogits([1.5, -2, 0.3], [1, 0, 0])'
  expectClose(bceWithLogits([1.5, -2, 0.3], [1, 0, 0]), 0.3942322, { what })
})

test('any scores, any answers', () => {
  // σ and ln one after the other, where both still have all their digits.
  const cost = (z: number, yes: boolean) => -Math.log(1 / (1 + Math.exp(yes ? -z : z)))
  forAll({ x: ['n'], y: ['n'] }, ({ x, y }) => {
    const [logits, target] = [x.map(z => z % 12), y.map(v => Number(v > 0))]
    const wanted = logits.reduce((sum, z, i) => sum + cost(z, y[i]! > 0), 0) / x.length
    const what = `bceWithLogits([${logits.join(', ')}], [${target.join(', ')}])`
    expectClose(bceWithLogits(logits, target), wanted, { what })
  })
})

test('scores and answers are left as they were', () => {
  const [logits, target] = [
    [3, -1, 40],
    [1, 1, 0],
  ]
  bceWithLogits(logits, target)
  expect([logits, target], 'logits and target afterwards').toEqual([
    [3, -1, 40],
    [1, 1, 0],
  ])
})
