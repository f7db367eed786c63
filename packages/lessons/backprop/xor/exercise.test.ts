import { add, mul, pow, tanh, type Variable, variable } from '@neuralings/autograd'
import {
  expectClose,
  expectSameGraph,
  expectSameSteps,
  keepForPicture,
  mend,
  needs,
  preset,
  reportProgress,
  seeds,
  type TrainingStep,
} from '@neuralings/lesson-kit/testing'
import { beside, decisionSurface } from '@neuralings/plots'
import { expect, test } from 'vitest'
import { descend, engine, neuron, train } from './exercise.ts'

const value = (data: number) => new engine.Value(data)
type Value = ReturnType<typeof value>

/** A small job for each piece. Training that fails would only say that something is wrong, not where. */
const pieces: Record<string, () => void> = {
  value() {
    const { add, mul, pow, tanh } = engine
    const [x, y] = [value(3), value(-5)]
    const made: [what: string, made: Value, data: number, locals: number[]][] = [
      ['x + y for x = 3, y = -5', add(x, y), -2, [1, 1]],
      ['x · y for x = 3, y = -5', mul(x, y), -15, [-5, 3]],
      ['y³ for y = -5', pow(y, 3), -125, [75]],
      ['tanh 0.5', tanh(value(0.5)), 0.46211715726, [0.78644773297]],
    ]
    for (const [what, { data, locals }, number, derivatives] of made) {
      expectClose(data, number, { what })
      expectClose(locals, derivatives, { what: `the local derivatives of ${what}` })
    }
  },
  'topological-order'() {
    const { Value, topologicalOrder } = engine
    const a = new Value(0)
    const b = new Value(1, [a])
    const c = new Value(2, [b])
    const order = topologicalOrder(new Value(3, [a, c])).map(({ data }) => data)
    expectClose(order, [0, 1, 2, 3], {
      what: 'the order of 3 (from 0 and 2), 2 (from 1), 1 (from 0)',
    })
  },
  backward() {
    const { Value, backward } = engine
    const a = new Value(3)
    const b = new Value(6, [a, a], [1, 1])
    backward([a, b, new Value(18, [b, a], [3, 6])])
    expectClose(a.grad, 12, { what: 'a.grad for d = (a + a) · a at a = 3' })
  },
}

/** What has failed so far: whatever builds on it is not tried. */
const open: string[] = []

const engineNames = Object.keys(pieces)

test.each(engineNames)('your engine: %s', name => {
  open.push(name)
  mend(`backprop/${name}`, pieces[name]!)
  open.pop()
})

/** A test of what is written in this exercise; it waits for the engine, or for `others`, and training for it. */
function part(name: string, check: () => void, others = engineNames): void {
  test(name, () => {
    needs(others.filter(other => open.includes(other)))
    open.push(name)
    check()
    open.pop()
  })
}

part('a neuron on Values', () => {
  const y = neuron([value(2), value(-1)], [value(0.5), value(3)], value(1.5))
  expectClose(y.data, -0.46211715726, { what: 'neuron([2, -1], [0.5, 3], 1.5).data' })
})

part('a neuron leaves a graph behind', () => {
  const leaves = { 'w₁': value(0.5), 'w₂': value(3), b: value(1.5) }
  const y = neuron([value(2), value(-1)], [leaves['w₁'], leaves['w₂']], leaves.b)
  const order = engine.topologicalOrder(y)
  const lost = Object.entries(leaves).find(([, leaf]) => !order.includes(leaf))
  if (lost) throw new Error(`no way leads back from the neuron to ${lost[0]}`)
  engine.backward(order)
  const grads = { 'w₁': 1.57289546593, 'w₂': -0.78644773297, b: 0.78644773297 }
  const wanted = mapValues(leaves, ({ data }, name) => ({ data, grad: grads[name] }))
  expectSameGraph(leaves, wanted)
})

part('an input of 0 is in the graph, too', () => {
  const x = value(0)
  const order = engine.topologicalOrder(neuron([x, value(-1)], [value(0.5), value(3)], value(1.5)))
  if (!order.includes(x)) throw new Error('no way leads back from the neuron to an input of 0')
  engine.backward(order)
  // 0.5 · (1 − tanh²(−1.5))
  expectClose(x.grad, 0.09035331946, { what: 'grad of an input of 0 whose weight is 0.5' })
})

part('one step downhill', () => {
  const [p, q, r, s] = [value(2), value(-1), value(0.5), value(3)]
  p.grad = 5
  q.grad = -20
  r.grad = 0.001
  s.grad = 1e-9
  descend([p, q, r, s], 0.1)
  expectClose([p.grad, q.grad, r.grad, s.grad], [0, 0, 0, 0], {
    atol: 0,
    what: 'grad of four parameters after descend',
  })
  const step = { loss: 0, before: { p: 2, q: -1, r: 0.5 }, gradients: { p: 5, q: -20, r: 0.001 } }
  expectSameSteps(
    [{ ...step, after: { p: p.data, q: q.data, r: r.data } }],
    [{ ...step, after: { p: 1.5, q: 1, r: 0.4999 } }],
  )
})

part('a gradient that has grown to Infinity is cleared, too', () => {
  const p = value(2)
  p.grad = Number.POSITIVE_INFINITY
  descend([p], 0.1)
  expectClose(p.grad, 0, { atol: 0, what: 'grad after descend, which was Infinity before' })
})

part('a learning rate of 0 moves nothing', () => {
  const p = value(2)
  p.grad = 5
  descend([p], 0)
  expectClose([p.data, p.grad], [2, 0], { what: '[data, grad] after descend([p], 0)' })
})

// A network of two neurons, h = tanh(w₁x₁ + w₂x₂ + b) and y = tanh(v·h + c), on two examples: once on your
// engine, once on @neuralings/autograd.
const start = { 'w₁': 0.5, 'w₂': -1, b: 0.25, v: 2, c: -0.5 }
type Named<V> = Record<keyof typeof start, V>

const examples = [
  { x: [1, 0.5], target: 1 },
  { x: [-0.5, 1], target: -1 },
]

interface Mathematics<V> {
  leaf: (x: number) => V
  neuron: (inputs: V[], weights: V[], bias: V) => V
  squaredError: (y: V, target: number) => V
  sum: (x: V, y: V) => V
}

const yours: Mathematics<Value> = {
  leaf: value,
  neuron,
  squaredError: (y, target) => engine.pow(engine.add(y, value(-target)), 2),
  sum: (x, y) => engine.add(x, y),
}

const leaf = (x: number) => variable(x, { dtype: 'float64' })
const ours: Mathematics<Variable> = {
  leaf,
  neuron: (x, w, b) => tanh(x.reduce((z, xi, i) => add(z, mul(w[i]!, xi)), b)),
  squaredError: (y, target) => pow(add(y, -target), 2),
  sum: add,
}

/** The graph of both examples, node by node, in the order of the computation. */
function graph<V>(p: Named<V>, { leaf, neuron, squaredError, sum }: Mathematics<V>) {
  const [one, other] = examples.map(({ x, target }) => {
    const h = neuron(x.map(leaf), [p['w₁'], p['w₂']], p.b)
    const y = neuron([h], [p.v], p.c)
    return { h, y, error: squaredError(y, target) }
  })
  return { ...p, h: one!.h, y: one!.y, error: one!.error, loss: sum(one!.error, other!.error) }
}

const neuronNames = [...engineNames, 'a neuron on Values', 'a neuron leaves a graph behind']

part(
  'two neurons in a row, node by node',
  () => {
    const [mine, wanted] = [
      graph(mapValues(start, value), yours),
      graph(mapValues(start, leaf), ours),
    ]
    engine.backward(engine.topologicalOrder(mine.loss))
    wanted.loss.backward()
    expectSameGraph(mine, wanted)
  },
  neuronNames,
)

// Another rate than in the step above: it is an argument of descend.
const rate = 0.3

function yourSteps(count: number): TrainingStep[] {
  const p = mapValues(start, value)
  return Array.from({ length: count }, () => {
    const { loss } = graph(p, yours)
    engine.backward(engine.topologicalOrder(loss))
    const [before, gradients] = [mapValues(p, ({ data }) => data), mapValues(p, ({ grad }) => grad)]
    descend(Object.values(p), rate)
    return { loss: loss.data, before, gradients, after: mapValues(p, ({ data }) => data) }
  })
}

function ourSteps(count: number): TrainingStep[] {
  let before = start
  return Array.from({ length: count }, () => {
    const p = mapValues(before, leaf)
    const { loss } = graph(p, ours)
    loss.backward()
    const gradients = mapValues(p, ({ grad }) => grad!.item())
    const after = mapValues(before, (x, name) => x - rate * gradients[name])
    const step = { loss: loss.item(), before, gradients, after }
    before = after
    return step
  })
}

function mapValues<Name extends string, A, B>(
  record: Record<Name, A>,
  f: (a: A, name: Name) => B,
): Record<Name, B> {
  const entries = Object.entries(record) as [Name, A][]
  return Object.fromEntries(entries.map(([name, a]) => [name, f(a, name)])) as Record<Name, B>
}

part(
  'the first three steps of two neurons',
  () => {
    expectSameSteps(yourSteps(3), ourSteps(3))
  },
  neuronNames,
)

part(
  'the same seed trains the same network',
  () => {
    const losses = () => [...train({ seed: 1, steps: 3 })].map(({ loss }) => loss)
    expect(losses(), 'the losses of a second run, to the last digit').toEqual(losses())
  },
  neuronNames,
)

const corners = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
]
const wanted = [-1, 1, 1, -1]

type Answer = (x: number[]) => number

/** The four answers, and beside them what the network says everywhere between the corners. */
function picture(answer: Answer): string {
  const rows = corners.map((x, i) => {
    const sign = wanted[i]! > 0 ? '+1' : '-1'
    return ` ${x.join('  ')}    ${sign}    ${answer(x).toFixed(2).padStart(5)}`
  })
  const table = ['', ' a  b  target      y', ...rows].join('\n')
  const surface = decisionSurface(places => places.map(([a, b]) => answer([a, b])), {
    points: corners,
    labels: wanted.map(sign => Number(sign > 0)),
    classes: ['-1', '+1'],
    threshold: 0,
    width: 40,
    height: 12,
  })
  return beside([table, surface], { gap: 6 })
}

test.each(seeds())('XOR is learnt (seed %i)', seed => {
  needs(open)
  const steps = preset() === 'small' ? 400 : 800
  let last: { loss: number; answer: Answer } = { loss: Number.POSITIVE_INFINITY, answer: () => 0 }
  for (const { step, loss, answer } of train({ seed, steps })) {
    last = { loss, answer }
    if (step % 20 === 0) reportProgress({ step, steps, loss, note: picture(answer) })
  }
  keepForPicture(last)
  const signs = corners.map(corner => Math.sign(last.answer(corner)))
  expect(signs, 'the signs of the four answers').toEqual(wanted)
  expect(last.loss, 'the loss at the end').toBeLessThan(0.05)
})
