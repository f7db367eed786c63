// wrong: reads the data row by row
// should hear: as they lie
import { rowMajor, type View } from './strides.ts'
import { toRows } from './read-flat.ts'
import { transpose } from './turn.ts'
const fresh = (data: number[], shape: number[]): View => ({ data, shape, strides: rowMajor(shape), offset: 0 })
export function dot(x: readonly number[], y: readonly number[]): number { let s = 0; for (let i = 0; i < x.length; i++) s += x[i]! * y[i]!; return s }
export function matmul(a: View, b: View): View {
  const [m, k] = a.shape as [number, number], [k2, n] = b.shape as [number, number]
  if (k !== k2) throw new RangeError(`rows of ${k}, columns of ${k2}`)
  const out = new Array(m * n).fill(0)
  for (let i = 0; i < m; i++) for (let j = 0; j < n; j++) for (let p = 0; p < k; p++) out[i * n + j] += a.data[i * k + p] * b.data[p * n + j]
  return fresh(out, [m, n])
}
