import { loadDigits } from '@neuralings/datasets/digits'
import { expectClose, forAll, keepForPicture } from '@neuralings/lesson-kit/testing'
import { select, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { scores } from './exercise.ts'

type Matrix = number[][]

test('the table of the task', () => {
  // Dot products 9 and 16; squared lengths 9 and 32.
  const found = scores(tensor([[3, 1]]), tensor([[3, 0], [4, 4]])) // biome-ignore format: rows
  expectClose(found, [[4.5, 0]], { what: 'scores([[3, 1]], [[3, 0], [4, 4]])' })
})

const images = tensor([
  [1, 0, 2],
  [0, 3, 1],
])
const means = tensor([
  [1, 1, 0],
  [0, 2, 2],
  [4, 0, 0],
  [0, 0, 1],
])

test('a row for each image, a column for each mean', () => {
  const found = scores(images, means)
  expect(found.shape, 'the shape of scores([2, 3], [4, 3])').toEqual([2, 4])
  // Squared lengths 2, 8, 16, 1.
  expectClose(found, [[0, 0, -4, 1.5], [2, 4, -8, 0.5]], { what: 'scores(images, means)' }) // biome-ignore format: rows
})

test('as many means as pixels', () => {
  const found = scores(tensor([[2, 1]]), tensor([[1, 0], [3, 1]])) // biome-ignore format: rows
  expectClose(found, [[1.5, 2]], { what: 'scores([[2, 1]], [[1, 0], [3, 1]])' })
})

test('both stay as they are', () => {
  const before = [images.toArray(), means.toArray()]
  scores(images, means)
  expect([images.toArray(), means.toArray()], 'images and means afterwards').toEqual(before)
})

test('a higher score is a nearer mean, for any images', () => {
  forAll({ x: ['B', 'pixels'], m: ['classes', 'pixels'] }, ({ x, m }) => {
    // |x − m|² = |x|² − 2·(x·m − ½·|m|²), so the score is half of |x|² − |x − m|².
    const square = (v: number[]) => v.reduce((total, at) => total + at ** 2, 0)
    const wanted = x.map(row =>
      m.map(mean => (square(row) - square(row.map((v, i) => v - mean[i]!))) / 2),
    )
    const what = `scores of [${x.length}, ${m[0]!.length}] and [${m.length}, ${m[0]!.length}]`
    expectClose(scores(tensor(x), tensor(m)), wanted, { what })
  })
})

/** The mean image of each digit, from plain loops. */
function meansOf(pixels: ArrayLike<number>, labels: number[]): Matrix {
  const totals = Array.from({ length: 10 }, () => new Array<number>(784).fill(0))
  const counts = new Array<number>(10).fill(0)
  labels.forEach((label, row) => {
    counts[label]!++
    for (let i = 0; i < 784; i++) totals[label]![i]! += pixels[784 * row + i]!
  })
  return totals.map((total, digit) => total.map(v => v / counts[digit]!))
}

const indexOfLargest = (row: number[]) => row.indexOf(Math.max(...row))

test('2,000 new digits, held up against ten ghosts', async () => {
  const { train, test } = await loadDigits()
  const ghosts = tensor(meansOf(train.images.data, train.labels.toArray() as number[]))
  const labels = test.labels.toArray() as number[]
  const guesses = (scores(test.images, ghosts).toArray() as Matrix).map(indexOfLargest)
  const share = guesses.filter((guess, i) => guess === labels[i]).length / labels.length
  const picked = [0, 1, 2, 3, 4]
  const missed = labels.flatMap((label, i) => (guesses[i] === label ? [] : [i])).slice(0, 3)
  const shown = [...picked, ...missed]
  keepForPicture({
    images: shown.map(index => select(test.images, { dim: 0, index })),
    guesses: shown.map(i => guesses[i]!),
    labels: shown.map(i => labels[i]!),
    share,
  })
  // 1620 of 2000 lie nearest to their own mean, by distances worked out in loops.
  expectClose(share, 0.81, { what: 'the share of new digits that are read rightly' })
})
