// Products of matrices one after another: every matrix of a stack times one of another, by where they begin and how they
// are walked. PyTorch: torch.bmm.

import type { TypedArray } from '../dtype.ts'
import type { Tensor } from '../tensor.ts'
import { expand, view } from '../views.ts'
import { eachRow } from './rows.ts'

/** A matrix inside an array: number (i, j) lies at `offset + i · row + j · column`. */
export interface Matrix {
  data: TypedArray
  offset: number
  row: number
  column: number
}

/** x is [m,k], y is [k,n], out is [m,n]. */
export interface Sizes {
  m: number
  k: number
  n: number
}

export type Matrices = Record<'out' | 'x' | 'y', Matrix>

/** Stacks of matrices: every one of `out` is the product of one of `x` and one of `y`. */
export type Stacks = Record<keyof Matrices, Tensor>

/** Visits every matrix of `out`, with the matrices it is the product of. */
export function eachProduct(stacks: Stacks, visit: (matrices: Matrices) => void): void {
  const { out, x, y } = stacks
  eachStart(stacks, (o, i, j) =>
    visit({ out: matrixAt(out, o), x: matrixAt(x, i), y: matrixAt(y, j) }),
  )
}

/** The same, but shows only where the three begin. */
export function eachStart(
  { out, x, y }: Stacks,
  visit: (out: number, x: number, y: number) => void,
): void {
  const batch = out.shape.slice(0, -2)
  if (batch.length === 0) {
    visit(out.offset, x.offset, y.offset)
  } else {
    const firsts = [out, x, y].map(stack => expand(firstsOf(stack), batch))
    eachRow(firsts, ({ length, starts: [o, i, j], steps: [so, si, sj] }) => {
      for (let p = 0; p < length; p++) visit(o + p * so, i + p * si, j + p * sj)
    })
  }
}

/** The matrix of a stack whose first number lies at `offset`. */
function matrixAt({ data, strides }: Tensor, offset: number): Matrix {
  const { length } = strides
  return { data, offset, row: strides[length - 2], column: strides[length - 1] }
}

/** The first number of every matrix of a stack. */
function firstsOf(x: Tensor): Tensor {
  return view(x, x.shape.slice(0, -2), x.strides.slice(0, -2))
}
