import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { createRng } from '@neuralings/tensor'
import { test } from 'vitest'
import { answer } from './exercise.ts'

/** The gradient of (w·x − y)² at w = 0, for 10,000 noisy examples of y = 3x. */
function gradients(): number[] {
  const rng = createRng(9)
  return Array.from({ length: 10_000 }, () => {
    const x = rng.normal()
    const y = 3 * x + rng.normal()
    return -2 * x * y
  })
}

/** The standard deviation of the mean gradient over many batches. */
function trembling(batchSize: number, all: number[]): number {
  const rng = createRng(batchSize)
  const means = Array.from({ length: 6000 }, () => {
    let sum = 0
    for (let i = 0; i < batchSize; i++) sum += all[rng.integer(0, all.length)]
    return sum / batchSize
  })
  const mean = means.reduce((sum, m) => sum + m, 0) / means.length
  return Math.sqrt(means.reduce((sum, m) => sum + (m - mean) ** 2, 0) / means.length)
}

test('batches of 16 against batches of 1', () => {
  const all = gradients()
  const [alone, few, more] = [1, 4, 16].map(size => trembling(size, all))
  const row = (size: number, std: number) => [size, std, alone / std]
  const head = ['batch of', 'trembles by', 'less']
  expectAnswer(answer, alone / more, {
    rtol: 0.05,
    measured: guess => {
      const asked = guess < 1 ? `\n${guess} times less is more: how many times less is asked` : ''
      return `${table([head, row(1, alone), ['16, you say', alone / guess, guess]])}${asked}`
    },
    run: () => table([head, row(1, alone), row(4, few), row(16, more)]),
  })
})
