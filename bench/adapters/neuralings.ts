// Our packages, used as somebody uses them who wants speed: inputs made once, the work inside `scope`.

import { geluTanh, softmax } from '@neuralings/activations'
import { isVariable, type Variable } from '@neuralings/autograd'
import { MLP } from '@neuralings/nn-mlp'
import { Adam, type Batch, crossEntropy, fit, SGD } from '@neuralings/optim'
import {
  add,
  contiguous,
  createRng,
  exp,
  matmul,
  mul,
  persist,
  reshape,
  scope,
  type Tensor,
  tanh,
  tensor,
  transpose,
} from '@neuralings/tensor'
import type { Work } from '../adapter.ts'
import { absSum, fill, integers, mlpLayers } from '../inputs.ts'
import type { ElementwiseItem, Item, MatmulItem, MLPItem } from '../items.ts'
import { moonsStep } from './neuralings-moons.ts'

function filled(shape: number[], seed: number): Tensor {
  const size = shape.reduce((a, b) => a * b)
  return persist(reshape(tensor(fill(size, seed)), shape))
}

const numbers = (x: Tensor | Variable) => contiguous(isVariable(x) ? x.data : x).data

function offered(compute: () => Tensor | Variable): Work {
  return {
    run: () =>
      scope(() => {
        compute()
      }),
    check: () => scope(() => absSum(numbers(compute()))),
  }
}

function product({ m, k, n, ta, tb }: MatmulItem): Work {
  const a = filled(ta ? [k, m] : [m, k], 1)
  const b = filled(tb ? [n, k] : [k, n], 2)
  return offered(() => matmul(ta ? transpose(a) : a, tb ? transpose(b) : b))
}

function elementwise({ op, n }: ElementwiseItem): Work {
  const [a, b] = [filled([n], 1), filled([n], 2)]
  const binary = { add, mul }
  const unary = { exp, tanh, gelu: geluTanh }
  if (op === 'add' || op === 'mul') return offered(() => binary[op](a, b))
  return offered(() => unary[op](a))
}

/** The loop of the package, whatever a step takes. */
function mlp({ batch, opt }: MLPItem): Work {
  const model = new MLP([784, 128, 10], { rng: createRng(0) })
  const start = mlpLayers().flatMap(({ w, b, inputs, outputs }) => [
    transpose(reshape(tensor(w), [inputs, outputs])),
    tensor(b),
  ])
  const names = Object.keys(model.stateDict())
  model.loadStateDict(Object.fromEntries(names.map((name, i) => [name, start[i]])))
  const parameters = model.parameters()
  const optimizer =
    opt === 'sgd' ? new SGD(parameters, { lr: 0.1 }) : new Adam(parameters, { lr: 1e-3 })
  const y = tensor(integers(batch, 2, 10), { dtype: 'int32' })
  const batches = endless({ x: filled([batch, 784], 1), y })
  const steps = fit({ model, loss: crossEntropy, optimizer, batches, epochs: 1 })
  return { run: () => steps.next().value?.loss }
}

function* endless(batch: Batch): Generator<Batch> {
  for (;;) yield batch
}

export function setup(item: Item): Work | undefined {
  switch (item.kind) {
    case 'matmul':
      return product(item)
    case 'elementwise':
      return elementwise(item)
    case 'softmax': {
      const x = filled([item.rows, item.cols], 1)
      return offered(() => softmax(x, { dim: 1 }))
    }
    case 'addBias': {
      const [x, bias] = [filled([item.rows, item.cols], 1), filled([item.cols], 2)]
      return offered(() => add(x, bias))
    }
    case 'mlp':
      return mlp(item)
    case 'moons':
      return { run: moonsStep(item.points) }
  }
}
