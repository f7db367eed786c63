// The pictures in this lesson's story, drawn when the page is shown.
import { relu } from '@neuralings/activations'
import { applyKernel, imageKernels, maxPool2d } from '@neuralings/nn-cnn'
import { type DrawOptions, images } from '@neuralings/plots'
import { reshape, type Tensor, tensor } from '@neuralings/tensor'
import { seven } from '../overfitting/seven.ts'

/** A seven, and what the Sobel kernel for upright edges makes of it. */
export function edges(options: DrawOptions): string {
  const image = seven()
  const found = applyKernel(tensor(image), imageKernels.sobelX)
  const scaled = (found.toArray() as number[][]).map(row => row.map(v => (v + 4) / 8))
  return images([image, scaled], { ...options, range: [0, 1] })
}

/** Edges that a convolution finds, what the bend leaves of them, and pooled. */
export function layers(options: DrawOptions): string {
  const found = applyKernel(tensor(seven()), imageKernels.sobelX)
  const bent = relu(reshape(found, [1, 1, 14, 14])).data
  const pooled = maxPool2d(bent, 2).data
  const plane = (x: Tensor) => (x.toArray() as number[][][][])[0]![0]!
  const enlarged = plane(pooled).flatMap(row => [row, row].map(row => row.flatMap(v => [v, v])))
  const scaled = (found.toArray() as number[][]).map(row => row.map(v => (v + 4) / 8))
  const four = (rows: number[][]) => rows.map(row => row.map(v => v / 4))
  return images([scaled, four(plane(bent)), four(enlarged)], { ...options, range: [0, 1] })
}
