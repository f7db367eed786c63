// Real handwritten digits: the first 10,000 of MNIST's training set and, held out, 2,000 of its test set
// (every fifth, from index 2). Yann LeCun and Corinna Cortes, 1998. They lie in @neuralings/datasets-digits, with their
// licence.

import { Tensor } from '@neuralings/tensor'
import { unpack } from './unpack.ts'

/** How many digits there are to learn from, and how many held out. */
const digitCounts = { train: 10_000, test: 2_000 } as const

/** Pixels of a digit: 28 × 28. */
const digitSize = 784

export interface DigitSet {
  /** [n, 784] float32, row by row, 0 for paper to 1 for ink. */
  images: Tensor
  /** [n] int32, 0 to 9. */
  labels: Tensor
}

export interface Digits {
  /** 10,000 to learn from. */
  train: DigitSet
  /** 2,000 that nobody may learn from. */
  test: DigitSet
}

/**
 * Loads the digits. They are a package of their own (2.6 MB), loaded only when this is called.
 *
 * @throws Error when @neuralings/datasets-digits is not installed.
 * @example
 * const { train, test } = await loadDigits()
 * console.log(train.images.shape, test.images.shape) // [ 10000, 784 ] [ 2000, 784 ]
 * console.log(train.labels.toArray().slice(0, 5)) // [ 5, 0, 4, 1, 9 ]
 */
export async function loadDigits(): Promise<Digits> {
  unpacked ??= await unpack('loadDigits', { home, load })
  // Labels first, one byte each, then images, one byte a pixel, row by row.
  const { train, test } = digitCounts
  const images = train + test
  return {
    train: digitSet(unpacked, { count: train, label: 0, image: images }),
    test: digitSet(unpacked, { count: test, label: train, image: images + train * digitSize }),
  }
}

const home = '@neuralings/datasets-digits'
const load = () => import('@neuralings/datasets-digits')

/** Kept, for unpacking takes longer than cutting out the sets, which are new each time: whoever asks may change them. */
let unpacked: Uint8Array | undefined

/** Cuts one set out of the bytes: its labels begin at `label`, its images at `image`. */
function digitSet(
  bytes: Uint8Array,
  { count, label, image }: { count: number; label: number; image: number },
): DigitSet {
  const labels = new Int32Array(bytes.subarray(label, label + count))
  const ink = new Float32Array(bytes.subarray(image, image + count * digitSize))
  for (let i = 0; i < ink.length; i++) ink[i] /= 255
  return { images: new Tensor(ink, [count, digitSize]), labels: new Tensor(labels, [count]) }
}
