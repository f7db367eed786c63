import { expectClose, preset, reportProgress, seeds } from '@neuralings/lesson-kit/testing'
import { beside, decisionSurface } from '@neuralings/plots'
import { expect, test } from 'vitest'
import { descend, engine, neuron, train } from './exercise.ts'

const value = (data: number) => new engine.Value(data)

/** A small job for each piece. Training that fails would only say that something is wrong, not where. */
const pieces: Record<string, () => void> = {
  value() {
    const { add, mul, pow, tanh } = engine
    const [x, y] = [value(3), value(-5)]
    const made = [add(x, y), mul(x, y), pow(y, 3), tanh(value(0.5))]
    const data = made.map(one => one.data)
    expectClose(data, [-2, -15, -125, 0.46211715726], { what: 'x + y, x · y, y³, tanh 0.5' })
    const locals = made.flatMap(one => one.locals)
    expectClose(locals, [1, 1, -5, 3, 75, 0.78644773297], { what: 'their locals' })
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

const broken: string[] = []

test.each(Object.keys(pieces))('your engine: %s', name => {
  try {
    pieces[name]!()
  } catch (error) {
    broken.push(name)
    throw new Error(`mend backprop/${name}, or switch it to ours: ${(error as Error).message}`)
  }
})

function needsTheEngine(): void {
  if (broken.length > 0) throw new Error(`not tried yet: ${broken.join(' and ')} first`)
}

test('a neuron on Values', () => {
  needsTheEngine()
  const y = neuron([value(2), value(-1)], [value(0.5), value(3)], value(1.5))
  expectClose(y.data, -0.46211715726, { what: 'neuron([2, -1], [0.5, 3], 1.5).data' })
})

test('a neuron leaves a graph behind', () => {
  needsTheEngine()
  const [w1, w2, b] = [value(0.5), value(3), value(1.5)]
  engine.backward(engine.topologicalOrder(neuron([value(2), value(-1)], [w1, w2], b)))
  const wanted = [1.57289546593, -0.78644773297, 0.78644773297]
  expectClose([w1.grad, w2.grad, b.grad], wanted, { what: 'grads of w₁, w₂ and b' })
})

test('one step downhill', () => {
  needsTheEngine()
  const [p, q] = [value(2), value(-1)]
  p.grad = 5
  q.grad = -20
  descend([p, q], 0.1)
  expectClose([p.data, q.data], [1.5, 1], { what: 'data of two parameters after descend' })
  expectClose([p.grad, q.grad], [0, 0], { what: 'grad of two parameters after descend' })
})

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
  const table = ['', ' a  b  wanted  yours', ...rows].join('\n')
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
  needsTheEngine()
  const steps = preset() === 'small' ? 400 : 800
  let last: { loss: number; answer: Answer } = { loss: Number.POSITIVE_INFINITY, answer: () => 0 }
  for (const { step, loss, answer } of train({ seed, steps })) {
    last = { loss, answer }
    if (step % 20 === 0) reportProgress({ step, steps, loss, note: picture(answer) })
  }
  const signs = corners.map(corner => Math.sign(last.answer(corner)))
  expect(signs, 'the signs of the four answers').toEqual(wanted)
  expect(last.loss, 'the loss at the end').toBeLessThan(0.05)
})
