// wrong: multiplies place by place
// should hear: row|column|shape|dot|undefined|NaN
import { rowMajor, type View } from '../tensors/strides.ts'

const fresh = (data: number[], shape: number[]): View => ({ data, shape, strides: rowMajor(shape), offset: 0 })

export function dot(x: readonly number[], y: readonly number[]): number {
  let total = 0
  for (let i = 0; i < x.length; i++) total += x[i] * y[i]
  return total
}

export function matmul(a: View, b: View): View {
  if (a.shape[1] !== b.shape[0]) throw new RangeError(`${a.shape[1]} and ${b.shape[0]} differ`)
  const out = Array.from(a.data, (v, i) => v * b.data[i])
  return fresh(out, [a.shape[0], b.shape[1]])
}
