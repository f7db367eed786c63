// Our packages, used as somebody uses them who wants speed: inputs made once, the work inside `scope`.

import { geluTanh, softmax } from '@neuralings/activations'
import { variable } from '@neuralings/autograd'
import { layerNorm, MLP } from '@neuralings/nn-mlp'
import { Adam, SGD } from '@neuralings/optim'
import {
  add,
  createRng,
  exp,
  matmul,
  mul,
  reshape,
  tanh,
  tensor,
  transpose,
} from '@neuralings/tensor'
import type { Work } from '../adapter.ts'
import { integers, mlpLayers } from '../inputs.ts'
import type { ElementwiseItem, Item, LayerNormItem, MatmulItem, MLPItem } from '../kinds.ts'
import { conv, lenet, pool } from './neuralings-images.ts'
import { attention, gpt, skipGram } from './neuralings-language.ts'
import { moonsStep } from './neuralings-moons.ts'
import { filled, offered, passes, training } from './neuralings-work.ts'

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

function norm({ rows, cols, pass }: LayerNormItem): Work {
  const tensors = [filled([rows, cols], 1), filled([cols], 2), filled([cols], 3)]
  const [x, weight, bias] = tensors.map(values => variable(values))
  const forward = () => layerNorm(x, { weight, bias })
  return passes(pass, { forward, leaves: [x, weight, bias], dy: filled([rows, cols], 4) })
}

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
  return training({ model, optimizer }, { x: filled([batch, 784], 1), y })
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
    case 'layernorm':
      return norm(item)
    case 'mlp':
      return mlp(item)
    case 'conv':
      return conv(item)
    case 'maxpool':
    case 'avgpool':
      return pool(item)
    case 'lenet':
      return lenet(item)
    case 'attention':
      return attention(item)
    case 'gpt':
      return gpt(item)
    case 'skipgram':
      return skipGram(item)
    case 'moons':
      return { run: moonsStep(item.points) }
  }
}
