// The kernels of max pooling, and of its way back.

import { contiguous, onKernels, type Tensor } from '@neuralings/tensor'
import { type Picked, pickedFrom, type Won } from '../pool/picked.ts'
import type { Windows } from '../windows.ts'

export function pickLargestByKernel(images: Tensor, windows: Windows): Picked | null {
  const x = contiguous(images)
  const [height, width] = x.shape.slice(-2)
  const picked = pickedFrom(x, windows)
  const { y, winners } = picked
  const [planes, rows, columns] = [y.shape[0] * y.shape[1], ...y.shape.slice(-2)]
  const { size, stride } = windows
  // The winners are written, too; as indices they may be whole numbers.
  const operands = { reads: [x], indices: [winners], writes: [y, winners], pays: true }
  const done = onKernels(operands, (k, [from, index, to]) =>
    // biome-ignore format: what is written, the windows, what is read, where
    k.maxPool(
      planes, rows, columns,
      ...size, ...stride,
      from, width, height * width,
      to, index,
    ),
  )
  return done ? picked : null
}

export function addToWinnersByKernel(dx: Tensor, { g, winners }: Won): Tensor | null {
  const operands = { reads: [contiguous(g)], indices: [winners], updates: [dx], pays: true }
  const done = onKernels(operands, (k, [from, index, sums]) =>
    k.maxPoolBack(g.size, index, from, sums),
  )
  return done ? dx : null
}
