import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { take, tensor } from '@neuralings/tensor'
import { test } from 'vitest'
import { digits, readerOf } from '../reader.ts'
import { mirroredFour, overturnedFive, turnedNine } from './exercise.ts'

type Image = number[][]

const mirrored = (image: Image): Image => image.map(row => row.toReversed())
const overturned = (image: Image): Image => image.toReversed()
const turned = (image: Image): Image => mirrored(overturned(image))

const rowsOf = (pixels: number[]): Image =>
  Array.from({ length: 28 }, (_, i) => pixels.slice(28 * i, 28 * (i + 1)))

const held = digits.test
const labels = held.labels.toArray() as number[]

/** The share of a held-out digit that is read as each of the ten once it is changed, of those read rightly before. */
function readAs(digit: number, change: (image: Image) => Image): number[] {
  const reader = readerOf(8000, 1)
  const places = labels.flatMap((label, i) => (label === digit ? [i] : []))
  const images = take(held.images, { index: tensor(places) })
  const guesses = reader(images)
  const known = (images.toArray() as number[][]).filter((_, i) => guesses[i] === digit)
  const changed = reader(tensor(known.map(pixels => change(rowsOf(pixels)).flat())))
  const times = Array.from({ length: 10 }, (_, d) => changed.filter(guess => guess === d).length)
  return times.map(count => count / known.length)
}

const choices = [2, 4, 5, 6, 7, 9]

function expectDigit(
  answer: number | undefined,
  { digit, change }: { digit: number; change: (image: Image) => Image },
): void {
  const shares = readAs(digit, change)
  const order = shares.map((_, d) => d).toSorted((a, b) => shares[b]! - shares[a]!)
  const head = [`${digit} read as`, 'of them']
  const row = (d: number) => [d, `${(100 * shares[d]!).toFixed(0)} %`]
  expectAnswer(answer, order[0]!, {
    choices,
    unordered: true,
    measured: guess => table([head, row(guess)]),
    run: () => table([head, ...order.slice(0, 3).map(row)]),
  })
}

test('mirroredFour', () => {
  expectDigit(mirroredFour, { digit: 4, change: mirrored })
})

test('turnedNine', () => {
  expectDigit(turnedNine, { digit: 9, change: turned })
})

test('overturnedFive', () => {
  expectDigit(overturnedFive, { digit: 5, change: overturned })
})
