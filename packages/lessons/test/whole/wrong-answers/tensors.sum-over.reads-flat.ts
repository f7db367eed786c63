// wrong: reads data without offset and strides
// should hear: view|offset|begin|part|turned|stride
import { rowMajor, type View } from '../tensors/strides.ts'

const fresh = (data: number[], shape: number[]): View => ({ data, shape, strides: rowMajor(shape), offset: 0 })

export function sum(x: View, { dim, keepdim = false }: { dim: number; keepdim?: boolean }): View {
  const d = dim < 0 ? dim + 2 : dim
  const out: number[] = []
  for (let k = 0; k < x.shape[1 - d]; k++) {
    let total = 0
    for (let i = 0; i < x.shape[d]; i++) total += x.data[d === 0 ? i * x.shape[1] + k : k * x.shape[1] + i]
    out.push(total)
  }
  return fresh(out, keepdim ? (d === 0 ? [1, out.length] : [out.length, 1]) : [out.length])
}
