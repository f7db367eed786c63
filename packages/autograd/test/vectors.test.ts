import { add, mul, sum, type Variable, variable } from '@neuralings/autograd'
import { zerosLike } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import { operations } from './support/operations.ts'
import { expectClose, type OpCase, readCases, tolerance, toTensor } from './support/vectors.ts'

describe.each(['float32', 'float64'] as const)('against PyTorch, in %s', dtype => {
  test.each(readCases<OpCase>('ops.json'))('$id', ({ op, attrs = {}, f32err, ...stored }) => {
    const tol = tolerance(dtype, f32err)
    const names = Object.keys(stored.in)
    const inputs = names.map(name => {
      const data = toTensor(stored.in[name], dtype)
      return variable(data, { requiresGrad: data.dtype !== 'int32' })
    })
    const outputs = [operations[op](inputs, attrs)].flat()
    for (const [i, name] of Object.keys(stored.out).entries()) {
      expectClose(outputs[i].data, toTensor(stored.out[name]), { tol, what: name })
    }
    const weighted = Object.keys(stored.out).map((name, i) => {
      const upstream = stored.upstream?.[name]
      return sum(upstream ? mul(outputs[i], toTensor(upstream, dtype)) : outputs[i])
    })
    weighted.reduce((total: Variable, each) => add(total, each)).backward()
    for (const [name, want] of Object.entries(stored.grad)) {
      const input = inputs[names.indexOf(name)]
      expect(input.grad?.dtype ?? dtype).toBe(dtype)
      const got = input.grad ?? zerosLike(input.data)
      if (want) expectClose(got, toTensor(want), { tol, what: `gradient of ${name}` })
    }
  })
})
