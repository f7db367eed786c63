import { mul, type Variable, variable } from '@neuralings/autograd'
import { isModule, Linear, Module } from '@neuralings/nn-mlp'
import { createRng, type Tensor, tensor, transpose, zeros } from '@neuralings/tensor'
import { beforeEach, describe, expect, test } from 'vitest'

class Scale extends Module {
  factor = variable([2, 3])
  label = 'not a parameter'

  forward(x: Variable | Tensor): Variable {
    return mul(x, this.factor)
  }
}

class Net extends Module {
  first = new Scale()
  second = new Linear(2, 1, { rng: createRng(1) })
  shift = variable([0.5])

  forward(x: Variable | Tensor): Variable {
    return this.second.forward(this.first.forward(x))
  }
}

let net: Net
beforeEach(() => {
  net = new Net()
})

test('parameters are found in the fields, however deep, and named by the way', () => {
  const names = [...net.namedParameters()].map(([name]) => name)
  expect(names).toEqual(['first.factor', 'second.weight', 'second.bias', 'shift'])
  const { first, second, shift } = net
  expect([...net.parameters()]).toEqual([first.factor, second.weight, second.bias, shift])
})

test('train and eval reach every module', () => {
  expect(net.eval()).toBe(net)
  expect([net.training, net.first.training, net.second.training]).toEqual([false, false, false])
  net.train()
  expect([net.training, net.first.training, net.second.training]).toEqual([true, true, true])
})

test('a module is known by its mark', () => {
  expect(isModule(net)).toBe(true)
  expect(isModule({ forward: () => 0 })).toBe(false)
  expect(isModule(null)).toBe(false)
})

describe('state', () => {
  const other = () => ({
    'first.factor': tensor([5, 6]),
    'second.weight': transpose(tensor([[7], [8]])),
    'second.bias': tensor([9]),
    shift: tensor([10]),
  })

  test('goes from one network to another', () => {
    net.loadStateDict(other())
    expect(net.forward(tensor([1, 1])).toArray()).toEqual([5 * 7 + 6 * 8 + 9])
    const twin = new Net()
    twin.loadStateDict(net.stateDict())
    expect(twin.forward(tensor([3, -2])).toArray()).toEqual(net.forward(tensor([3, -2])).toArray())
  })

  test('is copied in: the parameters stay the same objects', () => {
    const { factor } = net.first
    const { data } = factor
    net.loadStateDict(other())
    expect(net.first.factor).toBe(factor)
    expect(factor.data).toBe(data)
  })

  test('names what is missing or unknown, and changes nothing', () => {
    const { shift, ...rest } = other()
    expect(() => net.loadStateDict({ ...rest, shfit: shift })).toThrow(
      'loadStateDict: missing shift; unknown shfit',
    )
    expect(net.first.factor.toArray()).toEqual([2, 3])
  })

  test('names a shape that differs, and changes nothing', () => {
    expect(() => net.loadStateDict({ ...other(), shift: zeros([2]) })).toThrow(
      'loadStateDict: expected shift of shape [1], got [2]',
    )
    expect(net.first.factor.toArray()).toEqual([2, 3])
  })
})
