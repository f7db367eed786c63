// What a module finds in its fields, what it calls it, and how weights travel.
import { add, isVariable, mul, type Variable, variable } from '@neuralings/autograd'
import { BatchNorm1d, isModule, Linear, linear, Module, Sequential } from '@neuralings/nn-mlp'
import { createRng, type Tensor, tensor, transpose, zeros } from '@neuralings/tensor'
import { beforeEach, describe, expect, test } from 'vitest'

class Scale extends Module {
  factor = variable([2, 3])
  label = 'not a parameter'

  override forward(x: Variable | Tensor): Variable {
    return mul(x, this.factor)
  }
}

class Net extends Module {
  first = new Scale()
  second = new Linear(2, 1, { rng: createRng(1) })
  shift = variable([0.5])

  override forward(x: Variable | Tensor): Variable {
    return this.second.forward(this.first.forward(x))
  }
}

const namesOf = (module: Module) => [...module.namedParameters()].map(([name]) => name)

let net: Net
beforeEach(() => {
  net = new Net()
})

describe('parts', () => {
  test('parameters are found in the fields, however deep, and named by the way', () => {
    expect(namesOf(net)).toEqual(['first.factor', 'second.weight', 'second.bias', 'shift'])
    const { first, second, shift } = net
    expect([...net.parameters()]).toEqual([first.factor, second.weight, second.bias, shift])
  })

  test('arrays and plain objects are searched too, as ModuleList and ModuleDict are', () => {
    class Blocks extends Module {
      blocks = [new Scale(), new Sequential(new Scale())]
      scales = { coarse: variable(1), fine: [variable(2), variable(3)] }
    }
    const blocks = new Blocks()
    expect(namesOf(blocks)).toEqual([
      'blocks.0.factor',
      'blocks.1.0.factor',
      'scales.coarse',
      'scales.fine.0',
      'scales.fine.1',
    ])
    blocks.eval()
    expect(blocks.blocks.map(block => block.training)).toEqual([false, false])
    expect([...blocks.namedChildren()].map(([name]) => name)).toEqual(['blocks.0', 'blocks.1'])
  })

  test('names are spelled as in PyTorch', () => {
    class Camel extends Module {
      hiddenLayer = new Scale()
    }
    expect(namesOf(new Camel())).toEqual(['hidden_layer.factor'])
  })

  test('a tensor is a buffer: state, but no parameter', () => {
    class Counter extends Module {
      weight = variable([1])
      seen = zeros([2])
    }
    const counter = new Counter()
    expect(namesOf(counter)).toEqual(['weight'])
    expect(counter.stateDict()).toEqual({ weight: counter.weight.data, seen: counter.seen })
    counter.loadStateDict({ weight: tensor([4]), seen: tensor([5, 6]) })
    expect(counter.seen.toArray()).toEqual([5, 6])
  })

  test('results, private fields and objects of other classes are no state', () => {
    class Keeper extends Module {
      weight = variable([1, 2])
      lastOutput: Variable | null = null
      seen = new Map([['x', variable(1)]])
      nothing = null
      readonly #secret = variable(1)

      override forward(x: Variable | Tensor): Variable {
        this.lastOutput = add(mul(x, this.weight), this.#secret)
        return this.lastOutput
      }
    }
    const keeper = new Keeper()
    keeper.forward(tensor([1, 1]))
    expect(isVariable(keeper.lastOutput)).toBe(true)
    expect(Object.keys(keeper.stateDict())).toEqual(['weight'])
  })

  test('a shared parameter is trained once, and saved under both names, as in PyTorch', () => {
    class Tied extends Module {
      encode = new Linear(3, 2, { rng: createRng(2), bias: false })
      decode = { weight: this.encode.weight }

      override forward(x: Variable | Tensor): Variable {
        return linear(x, this.decode.weight)
      }
    }
    const tied = new Tied()
    expect(namesOf(tied)).toEqual(['encode.weight'])
    expect([...tied.parameters()]).toEqual([tied.encode.weight])
    expect(Object.keys(tied.stateDict())).toEqual(['encode.weight', 'decode.weight'])
    const twin = new Tied()
    twin.loadStateDict(tied.stateDict())
    expect(twin.encode.weight.toArray()).toEqual(tied.encode.weight.toArray())
  })
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

  test('carries what batch normalisation has seen', () => {
    const [layer, twin] = [new BatchNorm1d(1), new BatchNorm1d(1)]
    layer.forward(tensor([[10], [30]]))
    twin.loadStateDict(layer.stateDict())
    const x = tensor([[7], [8]])
    expect(twin.eval().forward(x).toArray()).toEqual(layer.eval().forward(x).toArray())
    expect(twin.numBatchesTracked.item()).toBe(1)
  })

  test('is copied in: the parameters stay the same objects', () => {
    const { factor } = net.first
    const { data } = factor
    net.loadStateDict(other())
    expect(net.first.factor).toBe(factor)
    expect(factor.data).toBe(data)
  })

  test('that does not fit changes nothing', () => {
    const { shift, ...rest } = other()
    expect(() => net.loadStateDict({ ...rest, shfit: shift })).toThrow('missing shift')
    expect(() => net.loadStateDict({ ...rest, shift: zeros([2]) })).toThrow('shape [1]')
    expect(net.first.factor.toArray()).toEqual([2, 3])
  })
})
