// Every activation against PyTorch: values, and gradients through the lifted functions.
import * as library from '@neuralings/activations'
import { type Variable, variable } from '@neuralings/autograd'
import { scope } from '@neuralings/tensor'
import { checkCase } from '../../../test/support/gradients.ts'
import { type Case, testCases } from '../../../test/support/vectors.ts'

const byName: Record<string, unknown> = { ...library }

function apply({ op, attrs }: Case, x: Variable): Variable {
  if (op === 'softmax') return library.softmax(x, { dim: Number(attrs?.axis) })
  if (op === 'logSoftmax') return library.logSoftmax(x, { dim: Number(attrs?.axis) })
  if (op === 'leakyRelu') return library.leakyRelu(x, { alpha: Number(attrs?.slope) })
  if (op === 'elu') return library.elu(x, { alpha: Number(attrs?.alpha) })
  return (byName[op] as typeof library.relu)(x)
}

testCases(
  'activations',
  (example, float) => {
    checkCase(example, { float, variable, run: ({ x }) => apply(example, x) })
  },
  { scope },
)
