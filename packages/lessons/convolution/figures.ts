// The pictures in this lesson's story, drawn when the page is shown.
import { applyKernel, imageKernels } from '@neuralings/nn-cnn'
import { type DrawOptions, images } from '@neuralings/plots'
import { tensor } from '@neuralings/tensor'
import { seven } from '../overfitting/seven.ts'

/** A seven, and what the Sobel kernel for upright edges makes of it. */
export function edges(options: DrawOptions): string {
  const image = seven()
  const found = applyKernel(tensor(image), imageKernels.sobelX)
  const scaled = (found.toArray() as number[][]).map(row => row.map(v => (v + 4) / 8))
  return images([image, scaled], { ...options, range: [0, 1] })
}
