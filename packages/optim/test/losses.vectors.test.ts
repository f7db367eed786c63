// Every loss against PyTorch: values, and gradients of all that has one.
import { type Variable, variable } from '@neuralings/autograd'
import * as optim from '@neuralings/optim'
import type { DType, Tensor } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import {
  type Case,
  expectClose,
  type Packed,
  toleranceOf,
  unpack,
} from '../../activations/test/vectors.ts'
import data from './vectors/losses.json' with { type: 'json' }

type Loss = (x: Variable, target: Variable & Tensor, options: optim.LossOptions) => Variable

const { mse, l1, huber, bce, bceWithLogits, nll, crossEntropy } = optim
const losses: Record<string, Loss> = {
  mse,
  l1,
  huber,
  bce,
  bceLogits: bceWithLogits,
  nll,
  crossEntropy,
}

describe.each<DType>(['float32', 'float64'])('%s', dtype => {
  test.each(data.cases as unknown as (Case & { grad: Record<string, Packed> })[])(
    '$id',
    example => {
      const { op, attrs, grad, out, upstream } = example
      const tolerance = toleranceOf(example, dtype)
      const inputs = Object.entries(example.in).map(([name, packed]) => {
        const x = unpack(packed, dtype)
        return name in grad ? variable(x) : x
      })
      const [x, target] = inputs as [Variable, Variable & Tensor]
      const loss = losses[op](x, target, attrs as optim.LossOptions)
      expectClose(loss.data, [out.loss], tolerance)
      loss.backward(upstream && unpack(upstream.loss, dtype))
      for (const [i, name] of Object.keys(grad).entries()) {
        const got = (inputs[i] as Variable).grad
        if (got) expectClose(got, [grad[name]], tolerance)
        else expect(got, name).not.toBeNull()
      }
    },
  )
})
