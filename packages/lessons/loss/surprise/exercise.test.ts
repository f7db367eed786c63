import { call, expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { choices, surprise } from './exercise.ts'

// The table of the task: 0, 0.693, 1.386, 2.303, 2.996 and 4.605, among 1, 2, 4, 10, 20 and 100.
test.each([
  { p: 1, nats: 0 },
  { p: 0.5, nats: Math.LN2 },
  { p: 0.25, nats: 2 * Math.LN2 },
  { p: 0.1, nats: Math.LN10 },
  { p: 0.05, nats: Math.LN10 + Math.LN2 },
  { p: 0.01, nats: 2 * Math.LN10 },
])('surprise: a share of $p', ({ p, nats }) => {
  expectClose(surprise(p), nats, { what: `surprise(${p})` })
})

test('surprise: what was ruled out, and happens all the same', () => {
  expectClose(surprise(0), Number.POSITIVE_INFINITY, { what: 'surprise(0)' })
})

const shareOf = (x: number) => 1 / (1 + Math.abs(x))

test('surprise: two things that have nothing to do with each other', () => {
  forAll({ x: [], y: [] }, ({ x, y }) => {
    const [a, b] = [shareOf(x), shareOf(y)]
    const what = `surprise(${a} · ${b}) − surprise(${a}) − surprise(${b})`
    expectClose(surprise(a * b) - surprise(a) - surprise(b), 0, { what })
  })
})

test('surprise: half as likely', () => {
  forAll({ x: [] }, ({ x }) => {
    const p = shareOf(x)
    const what = `surprise(${p / 2}) − surprise(${p})`
    expectClose(surprise(p / 2) - surprise(p), Math.LN2, { what })
  })
})

// The table: 1, 2, 10 and 100 equally likely things; and e, and seven.
test.each([
  { loss: 0, n: 1 },
  { loss: Math.LN2, n: 2 },
  { loss: Math.LN10, n: 10 },
  { loss: 2 * Math.LN10, n: 100 },
  { loss: 1, n: Math.E },
  { loss: 1.94591015, n: 7 },
])('choices: a loss of $loss', ({ loss, n }) => {
  expectClose(choices(loss), n, { what: `choices(${loss})` })
})

// A draw among m things, then one among n, is a draw among m · n.
test('choices: any two losses', () => {
  forAll({ x: [], y: [] }, ({ x, y }) => {
    const [a, b] = [Math.abs(x), Math.abs(y)]
    const product = choices(a) * choices(b)
    expectClose(choices(a + b), product, { what: call('choices', a + b) })
  })
})
