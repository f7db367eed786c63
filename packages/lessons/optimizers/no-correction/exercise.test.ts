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

/** What some guesses are, each a slip on the way. */
const slips: [number, string][] = [
  [1, 'that is the step with the correction'],
  [0.1, 'that is m / g: √v still stands below the line'],
  [0.001, 'that is v / g²'],
  [100, 'that is m / v: below the line stands the root'],
  [0.316, 'that is √v / m: m stands above the line'],
]

test('the first step, without correction', () => {
  const lengths = uncorrected(1000)
  const longest = Math.max(...lengths)
  const head = ['step', 'times as long']
  const slip = (guess: number) => slips.find(([x]) => Math.abs(guess / x - 1) < 0.02)?.[1]
  const row = (step: number) => [step, lengths[step - 1]!]
  expectAnswer(answer, lengths[0]!, {
    rtol: 0.02,
    // A late step, of which nobody was asked: it shows that the factor fades.
    measured: guess => slip(guess) ?? table([['a late step', 'times as long'], row(1000)]),
    run: () => table([head, row(1), row(lengths.indexOf(longest) + 1), row(100), row(1000)]),
  })
})
