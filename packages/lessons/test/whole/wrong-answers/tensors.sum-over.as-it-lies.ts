// wrong: reads the data row by row
// should hear: as they lie
import { rowMajor, type View } from './strides.ts'
import { toRows } from './read-flat.ts'
import { transpose } from './turn.ts'
const fresh = (data: number[], shape: number[]): View => ({ data, shape, strides: rowMajor(shape), offset: 0 })
export function sum(x: View, { dim, keepdim = false }: { dim: number; keepdim?: boolean }): View {
  const [m, n] = x.shape as [number, number]
const d = dim < 0 ? dim + 2 : dim
  const out = new Array(d ? m : n).fill(0)
  for (let i = 0; i < m; i++) for (let j = 0; j < n; j++) out[d ? i : j] += x.data[i * n + j]
  return fresh(out, keepdim ? (d ? [m, 1] : [1, n]) : [out.length])
}
