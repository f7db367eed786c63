// Clipping against PyTorch: the norm, and every gradient after it.
import { variable } from '@neuralings/autograd'
import { clipGradNorm, clipGradValue } from '@neuralings/optim'
import { scope, tensor, zerosLike } from '@neuralings/tensor'
import {
  expectClose,
  type Named,
  type Stored,
  testCases,
  toleranceOf,
  unpack,
} from '../../../test/support/vectors.ts'

type Clipping = {
  id: string
  op: string
  attrs: { maxNorm: number; normType: number | 'inf'; value: number }
  in: Named<Stored>
  out: Named<Stored>
}

testCases<Clipping>(
  'clip',
  ({ op, attrs, in: given, out }, float) => {
    const tolerance = toleranceOf({ f32err: 0 }, float)
    const parameters = new Map(
      Object.entries(given).map(([name, stored]) => {
        const gradient = tensor(...unpack(stored, float))
        const parameter = variable(zerosLike(gradient))
        parameter.grad = gradient
        return [name, parameter]
      }),
    )
    const { norm, ...gradients } = out
    if (op === 'clipGradNorm') {
      const normType = attrs.normType === 'inf' ? Infinity : attrs.normType
      const got = clipGradNorm(parameters.values(), attrs.maxNorm, { normType })
      expectClose(tensor(got, { dtype: 'float64' }), norm, { tolerance, what: 'norm' })
    } else clipGradValue(parameters.values(), attrs.value)
    for (const [what, want] of Object.entries(gradients)) {
      expectClose(parameters.get(what)!.grad!, want, { tolerance, what })
    }
  },
  { scope },
)
