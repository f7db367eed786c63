// Recurrent networks: against PyTorch, by nudging, and what must hold whatever the numbers are.
import { relu } from '@neuralings/activations'
import { gradcheck, stack, type Variable, variable } from '@neuralings/autograd'
import {
  createRng,
  flip,
  loadSafetensors,
  saveSafetensors,
  scope,
  select,
  slice,
  type Tensor,
  transpose,
} from '@neuralings/tensor'
import {
  GRU,
  gruCell,
  LSTM,
  lstmCell,
  type RecurrentOptions,
  RNN,
  rnnCell,
} from '@neuralings/transformer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCase } from '../../../../test/support/gradients.ts'
import { type Case, testCases } from '../../../../test/support/vectors.ts'
import { drawer, expectNear, type Weights } from '../support.ts'

const rng = createRng(0)
const draw = drawer(rng)

/** The weights of a case, by the names of a cell. */
const cellOf = ({ wIh, wHh, bIh, bHh }: Weights) => {
  return { weightIh: wIh, weightHh: wHh, biasIh: bIh, biasHh: bHh }
}

const cells: Record<string, (inputs: Weights) => Variable[]> = {
  rnnTanhCell: ({ x, h, ...rest }) => [rnnCell(x, h, cellOf(rest))],
  rnnReluCell: ({ x, h, ...rest }) => [rnnCell(x, h, { ...cellOf(rest), activation: relu })],
  gruCell: ({ x, h, ...rest }) => [gruCell(x, h, cellOf(rest))],
  lstmCell: ({ x, h, c, ...rest }) => {
    const next = lstmCell(x, { h, c }, cellOf(rest))
    return [next.h, next.c]
  },
}

const options = { rng, batchFirst: true }
const layers = {
  rnnTanh: () => new RNN(3, 4, options),
  rnnRelu: () => new RNN(3, 4, { ...options, activation: relu }),
  gru: () => new GRU(3, 4, options),
  lstm: () => new LSTM(3, 4, options),
}

/** Walks a layer of PyTorch's weights along x: the outputs, then what it remembers. */
function walk(kind: keyof typeof layers, { x, ...rest }: Weights): Variable[] {
  const layer = layers[kind]()
  Object.assign(layer.layers[0], cellOf(rest))
  const { output, states } = layer.run(x)
  return [output, ...Object.values(states[0])]
}

testCases(
  'rnn',
  (example, float) => {
    const { op } = example
    const run = (inputs: Weights) => cells[op]?.(inputs) ?? walk(op as keyof typeof layers, inputs)
    checkCase(example, { float, variable, run })
  },
  { applies: ({ op }) => !op.endsWith('Layers'), scope },
)

const kinds = { RNN, GRU, LSTM }

/** Several layers, one way or both: the outputs, then what they remember. The weights have PyTorch's names. */
testCases<Case & { attrs: Partial<RecurrentOptions> }>(
  'rnn',
  (example, float) => {
    const kind = example.op.replace('Layers', '').toUpperCase() as keyof typeof kinds
    const run = ({ x, ...weights }: Weights) => {
      const layer = new kinds[kind](3, 2, { rng, batchFirst: true, ...example.attrs })
      expect(Object.keys(layer.stateDict())).toEqual(Object.keys(weights))
      const fields = ['weightIh', 'weightHh', 'biasIh', 'biasHh'].slice(
        0,
        example.attrs.bias ? 4 : 2,
      )
      const all = Object.values(weights)
      for (const cell of layer.layers)
        for (const field of fields) Object.assign(cell, { [field]: all.shift() })
      const { output, states } = layer.run(x)
      const names = Object.keys(states[0]) as 'h'[]
      return [output, ...names.map(name => stack(states.map(state => state[name])))]
    }
    checkCase(example, { float, variable, run })
  },
  { applies: ({ op }) => op.endsWith('Layers'), scope },
)

describe.each(Object.keys(kinds) as (keyof typeof kinds)[])('%s', kind => {
  const make = (inputs: number, hidden: number, more = {}) =>
    new kinds[kind](inputs, hidden, { rng, ...more })

  test.each([false, true])('has the gradients that nudging finds, both ways: %s', bidirectional => {
    const layer = make(2, 3, { numLayers: 2, bidirectional })
    const names = ['weightIh', 'weightHh', 'biasIh', 'biasHh'] as const
    const shapes = layer.layers.flatMap(weights => names.map(name => weights[name]?.shape ?? []))
    const run = (x: Variable, ...parts: Variable[]) => {
      for (const [l, weights] of layer.layers.entries())
        for (const [i, name] of names.entries()) weights[name] = parts[4 * l + i]
      return layer.forward(x)
    }
    expect(gradcheck(run, [draw([4, 2, 2]), ...shapes.map(draw)]).compared).toBeGreaterThan(50)
  })

  test('gives its state at every step; walked in two parts, it ends where it would at once', () => {
    const length = fc.integer({ min: 1, max: 4 })
    fc.assert(
      fc.property(length, length, length, length, (first, second, batch, size) => {
        const layer = make(size, 3, { numLayers: 2 })
        const x = draw([first + second, batch, size])
        const whole = layer.run(x)
        expect(whole.output.shape).toEqual([first + second, batch, 3])
        const start = layer.run(slice(x, [[0, first]]))
        const rest = layer.run(slice(x, [[first]]), start.states as never)
        expectNear(rest.output.data, slice(whole.output.data, [[first]]))
        const last = select(whole.output.data, { dim: 0, index: -1 })
        for (const { states } of [whole, rest]) expectNear(states[1].h.data, last)
      }),
      { numRuns: 20 },
    )
  })

  test('reads batches first or time first, and a sequence alone', () => {
    const [layer, batchFirst] = [make(2, 3), make(2, 3, { batchFirst: true })]
    batchFirst.loadStateDict(layer.stateDict())
    const x = draw([5, 4, 2]) // [T, N, C]
    const y = layer.forward(x).data
    expectNear(transpose(batchFirst.forward(transpose(x, [0, 1])).data, [0, 1]), y)
    const first = (all: Tensor) => select(all, { dim: 1, index: 0 }) // [T, C]
    expectNear(layer.forward(first(x)).data, first(y))
    expectNear(batchFirst.forward(first(x)).data, first(y))
  })

  test('reads both ways: the second half of the outputs is that of the sequence turned round', () => {
    const [both, back] = [make(2, 3, { bidirectional: true }), make(2, 3)]
    const state = Object.entries(both.stateDict())
    const reverse = state.filter(([name]) => name.endsWith('_reverse'))
    back.loadStateDict(Object.fromEntries(reverse.map(([name, x]) => [name.slice(0, -8), x])))
    const x = draw([5, 4, 2])
    const alone = flip(back.forward(flip(x, [0])).data, [0])
    const { output, states } = both.run(x)
    expect(output.shape).toEqual([5, 4, 6])
    expectNear(slice(output.data, [[], [], [3]]), alone)
    expectNear(states[1].h.data, select(alone, { dim: 0, index: 0 }))
    const again = both.run(x, both.run(x).states as never).output
    expect(again.toArray()).not.toEqual(output.toArray())
  })

  test('drops numbers between layers while training, and makes up for them', () => {
    const [plain, dropping] = [
      make(2, 3, { numLayers: 2 }),
      make(2, 3, { numLayers: 2, dropout: 0.5 }),
    ]
    dropping.loadStateDict(plain.stateDict())
    const x = draw([4, 2, 2])
    const first = (layer: typeof plain) => layer.run(x).states[0].h.toArray()
    expect(first(dropping)).toEqual(first(plain)) // before the first layer, nothing is dropped
    expect(dropping.forward(x).toArray()).not.toEqual(plain.forward(x).toArray())
    expect(dropping.eval().forward(x).toArray()).toEqual(plain.forward(x).toArray())
    const one = make(2, 3, { dropout: 0.9 }) // nor behind the last
    expect(one.forward(x).toArray()).toEqual(one.eval().forward(x).toArray())
  })

  test('the past of one example is nobody else’s', () => {
    const layer = make(2, 3)
    const x = draw([5, 4, 2])
    const y = layer.forward(x).data
    for (let n = 0; n < 4; n++)
      expectNear(layer.forward(slice(x, [[], [n, n + 1]])).data, slice(y, [[], [n, n + 1]]))
  })

  test('its weights travel through a file with PyTorch’s names, and start as there', () => {
    const layer = make(2, 25, { numLayers: 2 })
    const names = ['weight_ih', 'weight_hh', 'bias_ih', 'bias_hh']
    expect(Object.keys(layer.stateDict())).toEqual(
      [0, 1].flatMap(l => names.map(n => `${n}_l${l}`)),
    )
    const both = make(2, 25, { bidirectional: true, bias: false })
    expect(Object.keys(both.stateDict())).toEqual(
      ['', '_reverse'].flatMap(way => names.slice(0, 2).map(n => `${n}_l0${way}`)),
    )
    const other = make(2, 25, { numLayers: 2 })
    other.loadStateDict(loadSafetensors(saveSafetensors(layer.stateDict())))
    const x = draw([3, 1, 2])
    expect(other.forward(x).toArray()).toEqual(layer.forward(x).toArray())
    const numbers = Object.values(layer.stateDict()).flatMap(x => [...x.data])
    expect(Math.max(...numbers.map(Math.abs))).toBeLessThanOrEqual(1 / 5)
    expect(Math.max(...numbers.map(Math.abs))).toBeGreaterThan(0.99 / 5)
  })
})
