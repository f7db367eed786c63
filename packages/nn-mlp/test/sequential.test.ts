import { relu, tanh } from '@neuralings/activations'
import { add, gradcheck, mul, type Variable, variable } from '@neuralings/autograd'
import { Linear, MLP, Sequential } from '@neuralings/nn-mlp'
import { createRng, randn, tensor, zeros } from '@neuralings/tensor'
import { expect, test } from 'vitest'

const rng = createRng(6)

test('layers run one after the other, plain functions too', () => {
  const double = (x: Variable) => mul(x, 2)
  const increase = (x: Variable) => add(x, 1)
  expect(new Sequential(double, increase).forward(tensor([3])).toArray()).toEqual([7])
  expect(new Sequential(increase, double).forward(tensor([3])).toArray()).toEqual([8])
})

test('parameters are named by the place of their layer, as in PyTorch', () => {
  const inner = new Sequential(tanh, new Linear(4, 4, { rng, bias: false }))
  const net = new Sequential(new Linear(2, 4, { rng }), relu, inner)
  expect(Object.keys(net.stateDict())).toEqual(['0.weight', '0.bias', '2.1.weight'])
  net.eval()
  expect(inner.training).toBe(false)
})

test('a class that extends it may add parameters of its own', () => {
  class Scaled extends MLP {
    scale = variable(2)
  }
  const net = new Scaled([1, 1], { rng })
  expect(Object.keys(net.stateDict())).toEqual(['0.weight', '0.bias', 'scale'])
})

test('an MLP bends between its layers and not behind the last', () => {
  const seen: string[] = []
  const activation = (x: Variable) => {
    seen.push(x.shape.join())
    return tanh(x)
  }
  const net = new MLP([2, 8, 4, 3], { rng, activation })
  expect(net.forward(zeros([5, 2])).shape).toEqual([5, 3])
  expect(seen).toEqual(['5,8', '5,4'])
  const sizes = [...net.parameters()].map(parameter => parameter.size)
  expect(sizes).toEqual([16, 8, 32, 4, 12, 3])
})

test('an MLP is made of ReLUs, and a seed makes it again', () => {
  const net = () => new MLP([3, 5, 2], { rng: createRng(9) })
  expect(net().layers[1]).toBe(relu)
  const x = randn([4, 3], { rng })
  expect(net().forward(x).toArray()).toEqual(net().forward(x).toArray())
})

test('gradients of a whole network agree with nudging', () => {
  const net = new MLP([3, 5, 2], { rng, activation: tanh })
  const weights = Object.values(net.stateDict())
  const run = (...inputs: Variable[]) => {
    const [x, w1, b1, w2, b2] = inputs
    Object.assign(net.layers[0], { weight: w1, bias: b1 })
    Object.assign(net.layers[2], { weight: w2, bias: b2 })
    return net.forward(x)
  }
  const x = randn([4, 3], { rng })
  expect(gradcheck(run, [x, ...weights]).compared).toBe(12 + 15 + 5 + 10 + 2)
})
