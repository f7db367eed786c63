// SGD and Adam against PyTorch: the parameters after each of many steps.
import { variable } from '@neuralings/autograd'
import { Adam, type AdamOptions, type Optimizer, SGD, type SGDOptions } from '@neuralings/optim'
import type { DType } from '@neuralings/tensor'
import { describe, test } from 'vitest'
import { expectClose, type Packed, toleranceOf, unpack } from '../../activations/test/vectors.ts'
import data from './vectors/optim.json' with { type: 'json' }

interface Run {
  id: string
  op: string
  attrs: { lr: number; beta1?: number; beta2?: number }
  in: Record<string, Packed>
  grads: Record<string, Packed | null>[]
  trajectory: Record<string, Packed>[]
  lrs?: number[]
  f32err: number
}

function optimizerOf({ op, attrs }: Run, parameters: ReturnType<typeof variable>[]): Optimizer {
  if (op === 'sgd') return new SGD(parameters, attrs as SGDOptions)
  const { beta1 = 0.9, beta2 = 0.999, ...rest } = attrs
  return new Adam(parameters, { ...(rest as AdamOptions), betas: [beta1, beta2] })
}

describe.each<DType>(['float32', 'float64'])('%s', dtype => {
  test.each(data.cases as unknown as Run[])('$op, $id', run => {
    const parameters = Object.entries(run.in).map(
      ([name, packed]) => [name, variable(unpack(packed, dtype))] as const,
    )
    const optimizer = optimizerOf(
      run,
      parameters.map(([, parameter]) => parameter),
    )
    for (const [step, after] of run.trajectory.entries()) {
      if (run.lrs) optimizer.lr = run.lrs[step]
      for (const [name, parameter] of parameters) {
        const gradient = run.grads[step][name]
        parameter.grad = gradient ? unpack(gradient, dtype) : null
      }
      optimizer.step()
      for (const [name, { data: now }] of parameters) {
        expectClose(now, [after[name]], toleranceOf(run, dtype))
      }
    }
  })
})
