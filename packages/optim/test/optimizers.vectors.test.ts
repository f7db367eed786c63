// SGD and Adam against PyTorch: the parameters after each of many steps.
import { type Variable, variable } from '@neuralings/autograd'
import { Adam, type AdamOptions, type Optimizer, SGD, type SGDOptions } from '@neuralings/optim'
import { tensor } from '@neuralings/tensor'
import {
  expectClose,
  type Named,
  type Stored,
  testCases,
  toleranceOf,
  unpack,
} from '../../../test/support/vectors.ts'

type Run = {
  id: string
  op: string
  attrs: { lr: number; beta1?: number; beta2?: number }
  in: Named<Stored>
  grads: Named<Stored | null>[]
  trajectory: Named<Stored>[]
  lrs?: number[]
  f32err: number
}

function optimizerOf({ op, attrs }: Run, parameters: Iterable<Variable>): Optimizer {
  if (op === 'sgd') return new SGD(parameters, attrs as SGDOptions)
  const { beta1 = 0.9, beta2 = 0.999, ...rest } = attrs
  return new Adam(parameters, { ...(rest as AdamOptions), betas: [beta1, beta2] })
}

testCases<Run>('optim', (run, float) => {
  const parameters = new Map(
    Object.entries(run.in).map(([name, stored]) => [name, variable(...unpack(stored, float))]),
  )
  const optimizer = optimizerOf(run, parameters.values())
  for (const [step, after] of run.trajectory.entries()) {
    if (run.lrs) optimizer.lr = run.lrs[step]
    for (const [name, parameter] of parameters) {
      const gradient = run.grads[step][name]
      parameter.grad = gradient && tensor(...unpack(gradient, float))
    }
    optimizer.step()
    for (const [what, parameter] of parameters) {
      expectClose(parameter, after[what], { tolerance: toleranceOf(run, float), what })
    }
  }
})
