// wrong: takes the first cell of each window
// should hear: window|maxPool
import { differentiable } from '@neuralings/autograd'
import { type Tensor, tensor } from '@neuralings/tensor'
import type { Image } from './slide.ts'

interface Cell {
  row: number
  column: number
  value: number
}

/** Windows of size × size, side by side: a row of windows after the other, each a list of its cells, row by row. */
export function windows(plane: Image, size: number): Cell[][][] {
  const count = (n: number) => Math.floor(n / size)
  const cell = (row: number, column: number) => ({ row, column, value: plane[row][column] })
  return Array.from({ length: count(plane.length) }, (_, i) =>
    Array.from({ length: count(plane[0].length) }, (_, j) =>
      Array.from({ length: size * size }, (_, k) =>
        cell(i * size + Math.floor(k / size), j * size + (k % size)),
      ),
    ),
  )
}

/** A plane of zeros, as large as this one. */
const blank = (plane: Image): Image => plane.map(row => row.map(() => 0))

/** The largest number of each window. */
export function maxPool(plane: Image, size: number): Image {
  return windows(plane, size).map(row =>
    row.map(cells => cells[0].value),
  )
}

/** How g comes back: all of it to the cell that was the largest, the first of several. */
export function maxPoolGradient(plane: Image, size: number, g: Image): Image {
  const dx = blank(plane)
  for (const [i, row] of windows(plane, size).entries())
    for (const [j, cells] of row.entries()) {
      const winner = cells.reduce((best, cell) => (cell.value > best.value ? cell : best))
      dx[winner.row][winner.column] = g[i][j]
    }
  return dx
}

/** The mean of each window. */
export function avgPool(plane: Image, size: number): Image {
  return windows(plane, size).map(row =>
    row.map(cells => cells.reduce((sum, { value }) => sum + value, 0) / cells.length),
  )
}

/** How g comes back: to each cell of the window the same share. */
export function avgPoolGradient(plane: Image, size: number, g: Image): Image {
  const dx = blank(plane)
  for (const [i, row] of windows(plane, size).entries())
    for (const [j, cells] of row.entries())
      for (const { row, column } of cells) dx[row][column] = g[i][j] / cells.length
  return dx
}

/** Pooling of planes as an operation on x [N, C, H, W], with its way back. */
const pooling = (name: string, pool: typeof maxPool, gradient: typeof maxPoolGradient) =>
  differentiable(name, (x: Tensor, size: number) => {
    const planes = x.toArray() as Image[][]
    const each = (f: (plane: Image, n: number, c: number) => Image) =>
      tensor(
        planes.map((channels, n) => channels.map((plane, c) => f(plane, n, c))),
        {
          dtype: x.dtype,
        },
      )
    const pullback = (g: Tensor) => {
      const back = g.toArray() as Image[][]
      return each((plane, n, c) => gradient(plane, size, back[n][c]))
    }
    return [each(plane => pool(plane, size)), pullback]
  })

/** Your pooling in a network. */
export const maxPool2d = pooling('maxPool2d', maxPool, maxPoolGradient)
export const avgPool2d = pooling('avgPool2d', avgPool, avgPoolGradient)
