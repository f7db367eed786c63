import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { lastRatio, usualLengths } from '../depth.ts'
import { answer, lengths } from './exercise.ts'

// Measured: 1.00, 1.36, 2.91 and 4.16 times for 1, 3, 12 and 24 blocks, nearly as the root of the number. With post the
// last gradient is about 100 long for any number (108, 103, 111, 95), with pre it gets shorter (108, 75, 38, 23).
const head = ['blocks', 'pre', 'post', 'post / pre']

function row(depth: number): (string | number)[] {
  const [pre, post] = (['pre', 'post'] as const).map(where => usualLengths(where, depth).at(-1)!)
  return [depth, Math.round(pre!), Math.round(post!), Number((post! / pre!).toFixed(2))]
}

test('the last of 24 blocks', () => {
  expectAnswer(answer, lastRatio(24), {
    rtol: 0.1,
    // Of small stacks, of which nobody was asked.
    measured: () => table([head, row(1), row(3)]),
    run: () => table([head, ...[1, 3, 24].map(row)]),
  })
  // What the picture and the debrief show, with the learner's own blocks.
  const [pre, post] = (['pre', 'post'] as const).map(where => lengths(where, 12, 1).at(-1)!)
  expect(
    post! / pre!,
    'how many times as long the last gradient of 12 of your blocks is',
  ).toBeGreaterThan(1.5)
})
