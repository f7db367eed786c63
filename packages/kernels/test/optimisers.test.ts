import fc from 'fast-check'
import { describe, test } from 'vitest'
import { expectNear, numbers } from './support/numbers.ts'
import { engines, place } from './support/place.ts'

const length = fc.integer({ min: 0, max: 40 })
const decays = fc.constantFrom(0, 0.1)
const lr = 0.05
const error = { within: 4, absolute: 1e-6 }

/** Parameters, gradients, and two things that are remembered of each, the second never below 0. */
function start(n: number) {
  const [p, g, m] = [1, 2, 3].map(seed => numbers(n, { seed }))
  return { p: p!, g: g!, m: m!, v: numbers(n, { seed: 4 }).map(Math.abs) }
}

describe.each(engines)('%s', (_, engine) => {
  const { kernels } = engine

  test('a gradient of 1e20 moves a parameter as any other does: its square has a share only', () => {
    const memory = place(engine, [[0], [1e20], [0], [0]])
    const [p, g, m, v] = memory.at
    kernels.adam(1, p, g, m, v, 0.1, 0.9, 0.999, 0.1, 0.001, 1e-8, 0, 1)
    expectNear(memory.get(0), [-0.1], { within: 4 })
    const other = place(engine, [[0], [1e20], [0]])
    kernels.rmsprop(1, other.at[0], other.at[1], other.at[2], 0.1, 0.99, 1e-8, 0)
    expectNear(other.get(0), [-1], { within: 8 }) // 0.1 / √0.01
  })

  test('sgd', () => {
    fc.assert(
      fc.property(length, decays, (n, weightDecay) => {
        const { p, g } = start(n)
        const memory = place(engine, [p, g])
        kernels.sgd(n, memory.at[0], memory.at[1], lr, weightDecay)
        expectNear(
          memory.get(0),
          p.map((x, i) => x - lr * (g[i]! + weightDecay * x)),
          error,
        )
      }),
    )
  })

  test('sgdMomentum', () => {
    fc.assert(
      fc.property(
        length,
        decays,
        fc.boolean(),
        fc.constantFrom(1, 0.7),
        (n, weightDecay, nesterov, gain) => {
          const { p, g, m } = start(n)
          const memory = place(engine, [p, g, m])
          const [atP, atG, atV] = memory.at
          kernels.sgdMomentum(n, atP, atG, atV, lr, 0.9, gain, nesterov, weightDecay)
          const slopes = p.map((x, i) => g[i]! + weightDecay * x)
          const speeds = m.map((v, i) => 0.9 * v + gain * slopes[i]!)
          const steps = speeds.map((v, i) => (nesterov ? slopes[i]! + 0.9 * v : v))
          expectNear(memory.get(2), speeds, error)
          expectNear(
            memory.get(0),
            p.map((x, i) => x - lr * steps[i]!),
            error,
          )
        },
      ),
    )
  })

  test('adam', () => {
    const steps = fc.integer({ min: 1, max: 50 })
    fc.assert(
      fc.property(length, decays, steps, fc.constantFrom(1, 0.9), (n, weightDecay, t, shrink) => {
        const { p, g, m, v } = start(n)
        const memory = place(engine, [p, g, m, v])
        const [c1, c2] = [1 - 0.9 ** t, 1 - 0.999 ** t]
        const [atP, atG, atM, atV] = memory.at
        kernels.adam(n, atP, atG, atM, atV, lr, 0.9, 0.999, c1, c2, 1e-8, weightDecay, shrink)
        const shrunk = p.map(x => x * shrink)
        const slopes = shrunk.map((x, i) => g[i]! + weightDecay * x)
        const means = m.map((x, i) => 0.9 * x + 0.1 * slopes[i]!)
        const squares = v.map((x, i) => 0.999 * x + 0.001 * slopes[i]! ** 2)
        const strides = means.map((x, i) => x / c1 / (Math.sqrt(squares[i]! / c2) + 1e-8))
        expectNear(memory.get(2), means, error)
        expectNear(memory.get(3), squares, error)
        const want = shrunk.map((x, i) => x - lr * strides[i]!)
        expectNear(memory.get(0), want, { within: 16, absolute: 1e-6 })
      }),
    )
  })

  test.each([
    ['rmsprop', 0.9, 0.1],
    ['adagrad', 1, 1],
  ] as const)('%s', (name, keep, take) => {
    fc.assert(
      fc.property(length, decays, (n, weightDecay) => {
        const { p, g, v } = start(n)
        const memory = place(engine, [p, g, v])
        const [atP, atG, atS] = memory.at
        if (name === 'rmsprop') kernels.rmsprop(n, atP, atG, atS, lr, keep, 1e-8, weightDecay)
        else kernels.adagrad(n, atP, atG, atS, lr, 1e-8, weightDecay)
        const slopes = p.map((x, i) => g[i]! + weightDecay * x)
        const squares = v.map((s, i) => keep * s + take * slopes[i]! ** 2)
        expectNear(memory.get(2), squares, error)
        const want = p.map((x, i) => x - (lr * slopes[i]!) / (Math.sqrt(squares[i]!) + 1e-8))
        expectNear(memory.get(0), want, { within: 8, absolute: 1e-6 })
      }),
    )
  })
})
