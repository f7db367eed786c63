// What all six networks are measured with: few digits, some of their labels wrong, and many that nobody learns from.
import { loadDigits } from '@neuralings/datasets/digits'
import { createRng, type Rng, reshape, slice, type Tensor, tensor } from '@neuralings/tensor'

export interface Bench {
  /** 1,200 digits [n, 784]: all learn from the first 300, only one cure from the others too. */
  images: Tensor
  /** Their labels as they are, and with two in five of them wrong. */
  labels: { clean: readonly number[]; wrong: readonly number[] }
  /** Digits that nobody learns from, and others by which early stopping decides: who chooses does not judge. */
  held: Labelled
  validation: Labelled
}

export interface Labelled {
  x: Tensor
  y: Tensor
}

/** How many digits there are to learn from, for all and for the cure of more digits. */
export const few = 300
export const many = 1200

export async function loadBench(): Promise<Bench> {
  const { train, test } = await loadDigits()
  const rows = (from: number, to: number): Labelled => ({
    x: slice(test.images, [[from, to]]),
    y: slice(test.labels, [[from, to]]),
  })
  const clean = slice(train.labels, [[0, many]]).toArray() as number[]
  return {
    images: slice(train.images, [[0, many]]),
    labels: { clean, wrong: mislabelled(clean) },
    held: rows(0, 1000),
    validation: rows(1000, 1500),
  }
}

/** Two labels in five are another digit's. */
function mislabelled(labels: readonly number[]): number[] {
  const rng = createRng(99)
  return labels.map(label => (rng.uniform() < 0.4 ? (label + 1 + rng.integer(0, 9)) % 10 : label))
}

/** The digits [B, 784], each moved by up to two pixels down or up, and right or left; what leaves the paper is gone. */
export function moved(images: Tensor, rng: Rng): Tensor {
  const [count] = images.shape
  const result = new Float32Array(count * 784)
  for (let digit = 0; digit < count; digit++) {
    const [down, right] = [rng.integer(-2, 3), rng.integer(-2, 3)]
    for (let i = 0; i < 784; i++) {
      const [row, column] = [Math.floor(i / 28) + down, (i % 28) + right]
      if (row < 0 || row > 27 || column < 0 || column > 27) continue
      result[digit * 784 + row * 28 + column] = images.data[images.offset + digit * 784 + i]
    }
  }
  return reshape(tensor(result), [count, 784])
}
