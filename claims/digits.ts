// The handwritten digits as pictures, the way convolutions take them.

import { loadDigits } from '@neuralings/datasets/digits'
import type { Batch } from '@neuralings/optim'
import { reshape } from '@neuralings/tensor'

export const picture = [1, 28, 28] as const

/** Pictures `x` [n, 1, 28, 28] and what they show, `y` [n]. */
export async function digitPictures(): Promise<{ seen: Batch; unseen: Batch }> {
  const { train, test } = await loadDigits()
  const [seen, unseen] = [train, test].map(({ images, labels }) => ({
    x: reshape(images, [-1, ...picture]),
    y: labels,
  }))
  return { seen, unseen }
}
