// The kernels of max pooling, and of its way back.

import { contiguous, onKernels, type Tensor } from '@neuralings/tensor'
import { type Picked, pickedFrom, pooledFrom, type Won } from '../pool/picked.ts'
import type { Windows } from '../windows.ts'

export function pickLargestByKernel(images: Tensor, windows: Windows): Picked | null {
  const picked = pickedFrom(images, windows)
  return maxPool(images, windows, picked) ? picked : null
}

export function largestByKernel(images: Tensor, windows: Windows): Tensor | null {
  const y = pooledFrom(images, windows)
  return maxPool(images, windows, { y }) ? y : null
}

/** Writes what is picked: without `winners` the largest numbers alone, in half the time. */
function maxPool(
  images: Tensor,
  { size, stride }: Windows,
  { y, winners }: Pick<Picked, 'y'> & Partial<Picked>,
): boolean {
  const x = contiguous(images)
  const [height, width] = x.shape.slice(-2)
  const [planes, rows, columns] = [y.shape[0] * y.shape[1], ...y.shape.slice(-2)]
  // The winners are written, too; as indices they may be whole numbers.
  const indices = winners ? [winners] : []
  const operands = { reads: [x], indices, writes: [y, ...indices], pays: true }
  return onKernels(operands, (k, from, ...places) => {
    const [to, index = 0] = places.slice(indices.length)
    // biome-ignore format: what is written, the windows, what is read, where
    k.maxPool(
      planes, rows, columns,
      ...size, ...stride,
      from, width, height * width,
      to, index,
    )
  })
}

export function addToWinnersByKernel(dx: Tensor, { g, winners }: Won): Tensor | null {
  const operands = { reads: [contiguous(g)], indices: [winners], updates: [dx], pays: true }
  const done = onKernels(operands, (k, from, index, sums) =>
    k.maxPoolBack(g.size, index, from, sums),
  )
  return done ? dx : null
}
