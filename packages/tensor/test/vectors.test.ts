// Every operation against PyTorch, in float32 and float64.
import * as tensor from '@neuralings/tensor'
import { expect } from 'vitest'
import { type Library, operationsOf } from '../../../test/support/operations.ts'
import { expectClose, testCases, toleranceOf, unpack } from '../../../test/support/vectors.ts'

const operations = operationsOf<tensor.Tensor>(tensor as unknown as Library)

testCases(
  'ops',
  (example, float) => {
    const inputs = Object.values(example.in).map(stored => tensor.tensor(...unpack(stored, float)))
    const outputs = [operations[example.op](inputs, example.attrs ?? {})].flat() as tensor.Tensor[]
    const wants = Object.entries(example.out)
    expect(outputs.length).toBe(wants.length)
    for (const [i, [what, want]] of wants.entries()) {
      expectClose(outputs[i], want, { tolerance: toleranceOf(example, float), what })
    }
  },
  { scope: tensor.scope },
)
