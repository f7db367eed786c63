// wrong: compares m with n, in other words
// should hear: outer lengths
import { rowMajor, type View } from './strides.ts'
import { toRows } from './read-flat.ts'
import { transpose } from './turn.ts'
const fresh = (data: number[], shape: number[]): View => ({ data, shape, strides: rowMajor(shape), offset: 0 })
export function dot(x: readonly number[], y: readonly number[]): number { let s = 0; for (let i = 0; i < x.length; i++) s += x[i]! * y[i]!; return s }
export function matmul(a: View, b: View): View {
  const [m, k] = a.shape as [number, number], [k2, n] = b.shape as [number, number]
  if (m !== n) throw new RangeError(`rows of ${k}, columns of ${k2}`)
  const cols = toRows(transpose(b))
  return fresh(toRows(a).flatMap((r) => cols.map((c) => dot(r, c))), [m, n])
}
