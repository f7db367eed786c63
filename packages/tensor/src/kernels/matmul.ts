// The kernel of matrix multiplication, gemm, reads and writes matrices wherever they lie in its memory, by their strides:
// transposed ones, slices, the heads of attention. BLAS: sgemm.

import { inOrder } from '../copies.ts'
import { eachStart, type Sizes, type Stacks } from '../loops/matrices.ts'
import { isContiguous, Tensor } from '../tensor.ts'
import { transpose } from '../views.ts'
import { onKernels } from './on-kernels.ts'

/** Carrying numbers to the kernel pays when each of them is used often enough. */
export function multiplyByKernel({ out, x, y }: Stacks, { m, k, n }: Sizes): Tensor | null {
  if (x.dtype !== 'float32' || y.dtype !== 'float32' || out.size * k === 0) return null
  const areNear = lieTogether([out, x, y])
  const [to, a, b] = areNear ? [out, x, y].map(asItLies) : [out, x, y].map(inOnePiece)
  const products = m * k * n
  const pays = !areNear && products > 4096 && products > 2 * (m * k + k * n + m * n)
  const operands = { reads: [a.stored, b.stored], writes: [to.stored], pays }
  const done = onKernels(operands, ({ gemm }, [xFirst, yFirst, outFirst]) => {
    const [xRow, xColumn] = a.matrix.strides.slice(-2)
    const [yRow, yColumn] = b.matrix.strides.slice(-2)
    const outRow = to.matrix.strides.at(-2)!
    eachStart({ out: to.matrix, x: a.matrix, y: b.matrix }, (outStart, xStart, yStart) => {
      const from = xFirst + 4 * (xStart - a.stored.offset)
      const by = yFirst + 4 * (yStart - b.stored.offset)
      const at = outFirst + 4 * (outStart - to.stored.offset)
      gemm(m, n, k, from, xRow, xColumn, by, yRow, yColumn, at, outRow, false)
    })
  })
  return done ? out : null
}

/** Whether all are in one memory of the kernels. */
export function lieTogether([first, ...others]: readonly Tensor[]): boolean {
  const memory = first.home?.memory
  return memory !== undefined && others.every(({ home }) => home?.memory === memory)
}

/** What is multiplied, and what a kernel must be given for that. */
interface Reachable {
  matrix: Tensor
  stored: Tensor
}

/** In the kernels' own memory any view will do: they need to know where its first number is. */
function asItLies(x: Tensor): Reachable {
  return { matrix: x, stored: new Tensor(x.data, [], { offset: x.offset, home: x.home }) }
}

/** Elsewhere all numbers must lie one after another, perhaps transposed; they are copied if need be. */
function inOnePiece(x: Tensor): Reachable {
  if (isContiguous(x)) return { matrix: x, stored: x }
  const flipped = transpose(x)
  if (isContiguous(flipped)) return { matrix: x, stored: flipped }
  const packed = inOrder(x, 'matmul')
  return { matrix: packed, stored: packed }
}
