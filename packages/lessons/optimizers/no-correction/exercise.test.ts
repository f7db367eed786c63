import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { answer } from './exercise.ts'

const [beta1, beta2] = [0.9, 0.999]

/** The length of each step as a multiple of lr, when every gradient is the same. */
function uncorrected(steps: number): number[] {
  let [m, v] = [0, 0]
  return Array.from({ length: steps }, () => {
    m = beta1 * m + (1 - beta1)
    v = beta2 * v + (1 - beta2)
    return m / Math.sqrt(v)
  })
}

test('the first step, without correction', () => {
  const lengths = uncorrected(1000)
  const longest = Math.max(...lengths)
  const head = ['step', 'times as long']
  const row = (step: number) => [step, lengths[step - 1]!]
  expectAnswer(answer, lengths[0]!, {
    rtol: 0.02,
    // A late step, of which nobody was asked: it shows that the factor fades.
    measured: () => table([head, row(1000)]),
    run: () => table([head, row(1), row(lengths.indexOf(longest) + 1), row(100), row(1000)]),
  })
})
