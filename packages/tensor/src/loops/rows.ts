// How the loops of this package walk strided tensors: row by row, several tensors in step.
// Dimensions that lie one behind the other are merged first, so a plain tensor is one single row.
// PyTorch: TensorIterator.

import type { Tensor } from '../tensor.ts'

/** `length` numbers in each tensor; tensor k has them at `starts[k]`, `starts[k] + steps[k]`, … */
export interface Row {
  length: number
  starts: readonly number[]
  steps: readonly number[]
}

interface Axis {
  length: number
  steps: number[]
}

/** Calls `visit` for every innermost row of `tensors`, which all have the same shape. */
export function eachRow(tensors: readonly Tensor[], visit: (row: Row) => void): void {
  const axes = mergeAxes(tensors)
  const starts = tensors.map(x => x.offset)
  const move = (steps: readonly number[], times: number) => {
    for (let k = 0; k < starts.length; k++) starts[k] += steps[k] * times
  }
  const descend = (d: number) => {
    const { length, steps } = axes[d]
    if (d === axes.length - 1) return visit({ length, starts, steps })
    for (let i = 0; i < length; i++) {
      descend(d + 1)
      move(steps, 1)
    }
    move(steps, -length)
  }
  descend(0)
}

/** Two dimensions are one when the end of each inner row meets the start of the next, in every tensor. */
export function mergeAxes(tensors: readonly Tensor[]): Axis[] {
  const axes: Axis[] = []
  const { shape } = tensors[0]
  for (let d = 0; d < shape.length; d++) {
    const length = shape[d]
    if (length === 1) continue
    const steps = tensors.map(x => x.strides[d])
    const outer = axes.at(-1)
    if (outer?.steps.every((step, k) => step === steps[k] * length)) {
      axes[axes.length - 1] = { length: outer.length * length, steps }
    } else {
      axes.push({ length, steps })
    }
  }
  return axes.length > 0 ? axes : [{ length: 1, steps: tensors.map(() => 0) }]
}
