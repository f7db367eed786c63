// Every activation against PyTorch: values, and gradients through the lifted functions.
import * as library from '@neuralings/activations'
import { type Variable, variable } from '@neuralings/autograd'
import type { DType } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import data from './vectors/activations.json' with { type: 'json' }
import { type Case, expectClose, toleranceOf, unpack } from './vectors.ts'

function apply({ op, attrs }: Case, x: Variable): Variable {
  if (op === 'softmax') return library.softmax(x, { dim: Number(attrs?.axis) })
  if (op === 'logSoftmax') return library.logSoftmax(x, { dim: Number(attrs?.axis) })
  if (op === 'leakyRelu') return library.leakyRelu(x, { alpha: Number(attrs?.slope) })
  if (op === 'elu') return library.elu(x, { alpha: Number(attrs?.alpha) })
  const { identity, sigmoid, tanh, relu, silu, gelu, geluTanh, softplus } = library
  const plain = { identity, sigmoid, tanh, relu, silu, gelu, geluTanh, softplus }
  return plain[op as keyof typeof plain](x)
}

describe.each<DType>(['float32', 'float64'])('%s', dtype => {
  test.each(data.cases as Case[])('$id', example => {
    const tolerance = toleranceOf(example, dtype)
    const x = variable(unpack(example.in.x, dtype))
    const y = apply(example, x)
    expect(y.dtype).toBe(dtype)
    expectClose(y.data, [example.out.y, example.out_alt?.y ?? example.out.y], tolerance)
    if (!example.grad) return
    const upstream = example.upstream?.y ?? {
      ...example.out.y,
      data: example.out.y.data.map(() => 1),
    }
    y.backward(unpack(upstream, dtype))
    expect(x.grad).not.toBeNull()
    if (x.grad) expectClose(x.grad, [example.grad.x], tolerance)
  })
})
