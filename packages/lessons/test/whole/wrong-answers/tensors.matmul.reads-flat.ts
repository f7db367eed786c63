// wrong: reads the data as it lies
// should hear: stride|view|turned|flat|as it lies|offset|part
import { rowMajor, type View } from '../tensors/strides.ts'

const fresh = (data: number[], shape: number[]): View => ({ data, shape, strides: rowMajor(shape), offset: 0 })

export function dot(x: readonly number[], y: readonly number[]): number {
  let total = 0
  for (let i = 0; i < x.length; i++) total += x[i] * y[i]
  return total
}

export function matmul(a: View, b: View): View {
  const [m, k] = a.shape
  const [k2, n] = b.shape
  if (k !== k2) throw new RangeError(`inner lengths differ: ${k} and ${k2}`)
  const out: number[] = []
  for (let i = 0; i < m; i++)
    for (let j = 0; j < n; j++) {
      let total = 0
      for (let l = 0; l < k; l++)
        total += a.data[i * k + l] * b.data[l * n + j]
      out.push(total)
    }
  return fresh(out, [m, n])
}
