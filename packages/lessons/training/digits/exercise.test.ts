import { noGrad } from '@neuralings/autograd'
import type { DigitSet } from '@neuralings/datasets/digits'
import {
  call,
  expectClose,
  expectSameFunction,
  forAll,
  keepForPicture,
  mend,
  needs,
  preset,
  seeds,
} from '@neuralings/lesson-kit/testing'
import { images } from '@neuralings/plots'
import { reshape, select, slice } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { follow } from '../follow.ts'
import {
  checkBatches,
  checkBend,
  checkDenseForward,
  checkDenseGradients,
  checkLoop,
} from '../pieces.ts'
import { accuracy, engine, guess, train } from './exercise.ts'

const pieces: Record<string, () => void> = {
  'training/spirals'() {
    checkBend(engine.bend)
    checkDenseForward(engine.dense)
    checkDenseGradients(engine.dense)
  },
  'training/loop': () => checkLoop(engine.fit),
  'training/mini-batches': () => checkBatches(engine.batches),
}

const open: string[] = []

test.each(Object.keys(pieces))('your %s', name => {
  open.push(name)
  mend(name, pieces[name]!)
  open.pop()
})

test('the guess is where the largest score is', () => {
  open.push('guess')
  const logits = [
    [0.1, 1, -1, 2.5],
    [-3, -7, -2, -9],
    [9, 0, 8.9, 1],
  ]
  const before = structuredClone(logits)
  expectClose(guess(logits), [3, 2, 0], { what: 'guess of three rows' })
  expectClose(logits, before, { what: 'the three rows after guess' })
  open.pop()
})

test('each of ten digits may have the highest score', () => {
  open.push('guess')
  const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
  const logits = digits.map(digit => digits.map(i => -Math.abs(i - digit)))
  expectClose(guess(logits), digits, { what: 'guess of ten rows of ten scores' })
  open.pop()
})

test('scores of any size', () => {
  open.push('guess')
  const logits = [
    [700, 800, 900],
    [-900, -800, -850],
    [0.001, 0.002, 0.0015],
  ]
  expectClose(guess(logits), [2, 1, 1], { what: 'guess of huge scores and of tiny ones' })
  open.pop()
})

test('accuracy is a share', () => {
  open.push('accuracy')
  expectClose(accuracy([1, 2, 3, 4], [1, 2, 0, 4]), 0.75, {
    what: 'accuracy([1, 2, 3, 4], [1, 2, 0, 4])',
  })
  expectClose(accuracy([1, 2, 3, 4, 5], [1, 2, 0, 0, 5]), 0.6, {
    what: 'accuracy([1, 2, 3, 4, 5], [1, 2, 0, 0, 5])',
  })
  expectClose(accuracy([5], [5]), 1, { what: 'accuracy([5], [5])' })
  expectClose(accuracy([1, 2], [2, 1]), 0, { what: 'accuracy([1, 2], [2, 1])' })
  expectClose(accuracy([0, 3, 0, 0], [0, 3, 5, 0]), 0.75, {
    what: 'accuracy([0, 3, 0, 0], [0, 3, 5, 0])',
  })
  const [guesses, labels] = [[7, 0, 3], [7, 1, 3]] // biome-ignore format: one line
  accuracy(guesses, labels)
  expect([guesses, labels], 'guesses and labels after accuracy').toEqual([[7, 0, 3], [7, 1, 3]]) // biome-ignore format: one line
  open.pop()
})

test('any logits, any labels', () => {
  open.push('guess and accuracy')
  forAll({ logits: ['B', 'classes'] }, ({ logits }) => {
    const scores = guess(logits).map((at, i) => logits[i]![at] ?? Number.NaN)
    const largest = logits.map(row => row.toSorted((a, b) => b - a)[0])
    expectClose(scores, largest, { what: `the scores at ${call('guess', logits)}` })
  })
  const right = (guesses: number[], labels: number[]) =>
    guesses.map((g, i) => Number(g - labels[i]! === 0)).reduce((sum, r) => sum + r) / labels.length
  const inputs = [['n'], ['n']] as const
  const numbers = { from: 0, to: 2, whole: true }
  expectSameFunction(accuracy, right, { what: 'accuracy', inputs, ...numbers })
  open.pop()
})

const inRow = 6

/** The pixels of one digit, without the empty margin. */
const pixels = ({ images }: DigitSet, index: number) =>
  slice(reshape(select(images, { dim: 0, index }), [28, 28]), [
    [3, 25],
    [3, 25],
  ])

/** How well the held-out digits are read: the share, some digits with their guesses, and some that are misread. */
function report(guesses: number[], { test, wanted }: { test: DigitSet; wanted: number }): string {
  const labels = test.labels.toArray() as number[]
  const row = (indices: number[]) => {
    const captions = indices.map(i =>
      guesses[i] === labels[i] ? `${guesses[i]} ✓` : `${guesses[i]} ✗ (${labels[i]})`,
    )
    return images(
      indices.map(i => pixels(test, i)),
      { captions, width: 72, height: 6, range: [0, 1] },
    )
  }
  const first = Array.from({ length: inRow }, (_, i) => i)
  const misread = labels.flatMap((label, i) => (i >= inRow && guesses[i] !== label ? [i] : []))
  const share = `held out ${(100 * accuracy(guesses, labels)).toFixed(1)} %   wanted ${100 * wanted} %`
  const pictures = misread.length > 0 ? [row(first), row(misread.slice(0, inRow))] : [row(first)]
  return [`${share}   ${favourite(guesses, labels)}`, ...pictures].join('\n')
}

/** The mistake that is made most often. */
function favourite(guesses: number[], labels: number[]): string {
  const times = new Map<string, number>()
  for (const [i, label] of labels.entries()) {
    const mistake = `${label} read as ${guesses[i]}`
    if (guesses[i] !== label) times.set(mistake, (times.get(mistake) ?? 0) + 1)
  }
  const [most] = [...times].sort(([, a], [, b]) => b - a)
  return most ? `most often ${most[0]}: ${most[1]} times` : ''
}

const full = { epochs: 5, count: 10_000, wanted: 0.93 }
const small = { epochs: 2, count: 3000, wanted: 0.85 }

test.each(seeds())('held-out digits (seed %i)', async seed => {
  needs(open)
  const { epochs, count, wanted } = preset() === 'small' ? small : full
  const perEpoch = Math.ceil(count / 64)
  let reached = 0
  await follow({
    seed,
    steps: epochs * perEpoch,
    train: ({ seed }) => train({ seed, count }),
    looks: step => step === 10 || step === 40 || step % perEpoch === 0,
    look({ model, test }) {
      const guesses = guess(noGrad(() => model(test.images)).toArray() as number[][])
      reached = accuracy(guesses, test.labels.toArray() as number[])
      keepForPicture({ test, guesses, reached })
      return report(guesses, { test, wanted })
    },
  })
  expect(reached, 'the share of held-out digits that are read rightly').toBeGreaterThanOrEqual(
    wanted,
  )
})
