// wrong: only 0 and 1 are known
// should hear: counted from the end
import { rowMajor, type View } from './strides.ts'
import { toRows } from './read-flat.ts'
import { transpose } from './turn.ts'
const fresh = (data: number[], shape: number[]): View => ({ data, shape, strides: rowMajor(shape), offset: 0 })
export function sum(x: View, { dim, keepdim = false }: { dim: number; keepdim?: boolean }): View {
  const [m, n] = x.shape as [number, number]
const lines = toRows(dim === 1 ? x : transpose(x))
  const s = lines.map((r) => r.reduce((a, b) => a + b, 0))
  return fresh(s, keepdim ? x.shape.map((k, i) => (i === dim ? 1 : k)) : [s.length])
}
