import { noGrad } from '@neuralings/autograd'
import type { DigitSet } from '@neuralings/datasets/digits'
import { expectClose, preset, reportProgress, seeds } from '@neuralings/lesson-kit/testing'
import { images } from '@neuralings/plots'
import { select, type Tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { accuracy, guess, train } from './exercise.ts'

test('the guess is where the largest score is', () => {
  const logits = [
    [0.1, 2.5, -1],
    [-3, -7, -2],
    [9, 0, 8.9],
  ]
  expect(guess(logits)).toEqual([1, 2, 0])
})

test('accuracy is a share', () => {
  expectClose(accuracy([1, 2, 3, 4], [1, 2, 0, 4]), 0.75, {
    what: 'accuracy([1, 2, 3, 4], [1, 2, 0, 4])',
  })
  expectClose(accuracy([5], [5]), 1, { what: 'accuracy([5], [5])' })
})

const full = { epochs: 5, count: 10_000, wanted: 0.93 }
const small = { epochs: 2, count: 3000, wanted: 0.85 }

/** The model's guesses for all held-out digits. */
function read(model: (x: Tensor) => { toArray(): unknown }, { images }: DigitSet): number[] {
  return guess(noGrad(() => model(images)).toArray() as number[][])
}

/** Five digits as pictures, each with the guess, and the truth where the guess is wrong. */
function show(guesses: number[], { images: pixels }: DigitSet, labels: number[]): string {
  const some = [0, 1, 2, 3, guesses.findIndex((g, i) => i > 3 && g !== labels[i])].filter(
    i => i >= 0,
  )
  const pictures = some.map(i => select(pixels, { dim: 0, index: i }))
  const captions = some.map(i =>
    guesses[i] === labels[i] ? `${guesses[i]} ✓` : `${guesses[i]} ✗ (${labels[i]})`,
  )
  return images(pictures, { captions, width: 72, height: 9 })
}

test.each(seeds())('held-out digits (seed %i)', async seed => {
  const { epochs, count, wanted } = preset() === 'small' ? small : full
  const perEpoch = Math.ceil(count / 64)
  let reached = 0
  let note = ''
  for await (const { step, loss, model, test } of train({ seed, epochs, count })) {
    if (step === 20 || step % perEpoch === 0) {
      const labels = test.labels.toArray() as number[]
      const guesses = read(model, test)
      reached = accuracy(guesses, labels)
      const share = `held out ${(100 * reached).toFixed(1)} %   wanted ${(100 * wanted).toFixed(0)} %`
      note = `${share}\n${show(guesses, test, labels)}`
    }
    if (step % 10 === 0 || step === 1)
      reportProgress({ step, steps: epochs * perEpoch, loss, note })
  }
  expect(reached).toBeGreaterThanOrEqual(wanted)
})
