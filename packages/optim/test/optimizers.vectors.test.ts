// Every optimizer against PyTorch: the parameters after each of many steps.
import { type Variable, variable } from '@neuralings/autograd'
import { Adagrad, Adam, AdamW, type Optimizer, RMSProp, SGD } from '@neuralings/optim'
import { scope, tensor } from '@neuralings/tensor'
import {
  expectClose,
  type Named,
  type Stored,
  testCases,
  toleranceOf,
  unpack,
} from '../../../test/support/vectors.ts'

type Attrs = { lr: number; beta1?: number; beta2?: number; initialAccumulator?: number }

type Run = {
  id: string
  op: string
  attrs: Attrs
  in: Named<Stored>
  grads: Named<Stored | null>[]
  trajectory: Named<Stored>[]
  lrs?: number[]
  f32err: number
}

const optimizers: Record<string, (parameters: Iterable<Variable>, attrs: Attrs) => Optimizer> = {
  sgd: (parameters, attrs) => new SGD(parameters, attrs),
  adagrad: (parameters, { initialAccumulator, ...attrs }) =>
    new Adagrad(parameters, { ...attrs, initialAccumulatorValue: initialAccumulator }),
  rmsprop: (parameters, attrs) => new RMSProp(parameters, attrs),
  adam: (parameters, attrs) => new Adam(parameters, withBetas(attrs)),
  adamw: (parameters, attrs) => new AdamW(parameters, withBetas(attrs)),
}

function withBetas({ beta1 = 0.9, beta2 = 0.999, ...attrs }: Attrs) {
  return { ...attrs, betas: [beta1, beta2] as const }
}

testCases<Run>(
  'optim',
  (run, float) => {
    const parameters = new Map(
      Object.entries(run.in).map(([name, stored]) => [name, variable(...unpack(stored, float))]),
    )
    const optimizer = optimizers[run.op](parameters.values(), run.attrs)
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
  },
  { scope },
)
