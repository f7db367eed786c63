// The kernel of matrix multiplication, gemm, reads and writes matrices wherever they lie in its memory, by their strides:
// transposed ones, slices, the heads of attention. BLAS: sgemm.

import { inOrder } from '../copies.ts'
import { eachStart, type Sizes, type Stacks } from '../loops/matrices.ts'
import { isContiguous, type Tensor } from '../tensor.ts'
import { transpose } from '../views.ts'
import { onKernels } from './on-kernels.ts'

/** Carrying numbers to the kernel pays when each of them is used often enough. */
export function multiplyByKernel({ out, x, y }: Stacks, { m, k, n }: Sizes): Tensor | null {
  if (x.dtype !== 'float32' || y.dtype !== 'float32' || out.size * k === 0) return null
  const areNear = lieTogether([out, x, y])
  const [a, b] = areNear ? [x, y] : [inOnePiece(x), inOnePiece(y)]
  const products = m * k * n
  const pays = !areNear && products > 4096 && products > 2 * (m * k + k * n + m * n)
  const operands = { reads: [a, b], writes: [out], strided: true, pays }
  const done = onKernels(operands, ({ gemm }, aFirst, bFirst, outFirst) => {
    const [aRow, aColumn] = [a.strides.at(-2)!, a.strides.at(-1)!]
    const [bRow, bColumn] = [b.strides.at(-2)!, b.strides.at(-1)!]
    const outRow = out.strides.at(-2)!
    eachStart({ out, x: a, y: b }, (outStart, aStart, bStart) => {
      const from = aFirst + 4 * (aStart - a.offset)
      const by = bFirst + 4 * (bStart - b.offset)
      const to = outFirst + 4 * (outStart - out.offset)
      gemm(m, n, k, from, aRow, aColumn, by, bRow, bColumn, to, outRow, false)
    })
  })
  return done ? out : null
}

/** Whether all are in one memory of the kernels. */
export function lieTogether(xs: readonly Tensor[]): boolean {
  const memory = xs[0].home?.memory
  return memory !== undefined && xs.every(({ home }) => home?.memory === memory)
}

/** Outside of that memory all numbers must lie one after another, perhaps transposed; they are copied if need be. */
function inOnePiece(x: Tensor): Tensor {
  return isContiguous(x) || isContiguous(transpose(x)) ? x : inOrder(x, 'matmul')
}
