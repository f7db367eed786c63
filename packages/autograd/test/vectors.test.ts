// Every operation against PyTorch, forward and backward. Those without a gradient are tested in tensor.

import { type Variable, variable } from '@neuralings/autograd'
import { scope } from '@neuralings/tensor'
import { checkCase } from '../../../test/support/gradients.ts'
import { testCases } from '../../../test/support/vectors.ts'
import { operations } from './support/operations.ts'

testCases(
  'ops',
  (example, float) => {
    const run = (inputs: Record<string, Variable>) =>
      operations[example.op](Object.values(inputs), example.attrs ?? {}) as Variable | Variable[]
    checkCase(example, { float, variable, run })
  },
  { applies: ({ grad }) => grad !== undefined, scope },
)
