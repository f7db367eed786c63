// wrong: map in place of flatMap
// should hear: flat list
import { rowMajor, type View } from './strides.ts'
import { toRows } from './read-flat.ts'
import { transpose } from './turn.ts'
const fresh = (data: number[], shape: number[]): View => ({ data, shape, strides: rowMajor(shape), offset: 0 })
export function dot(x: readonly number[], y: readonly number[]): number { let s = 0; for (let i = 0; i < x.length; i++) s += x[i]! * y[i]!; return s }
export function matmul(a: View, b: View): View {
  if (a.shape[1] !== b.shape[0]) throw new RangeError(`${a.shape[1]} ${b.shape[0]}`)
  const cols = toRows(transpose(b))
  return fresh(toRows(a).map((r) => cols.map((c) => dot(r, c))) as any, [a.shape[0]!, b.shape[1]!])
}
