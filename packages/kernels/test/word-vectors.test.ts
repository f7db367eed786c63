import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectNear, numbers } from './support/numbers.ts'
import { engines, place } from './support/place.ts'

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

interface Step {
  dim: number
  rate: number
  vectors: number[]
  contexts: number[]
  examples: { inputs: number[]; targets: number[] }[]
}

/** The definition: returns the sum of the losses, and moves both tables. */
function descend({ dim, rate, vectors, contexts, examples }: Step): number {
  let loss = 0
  for (const { inputs, targets } of examples) {
    const range = Array.from({ length: dim }, (_, j) => j)
    const h = range.map(j => inputs.reduce((s, v) => s + vectors[v * dim + j]!, 0) / inputs.length)
    const dh = range.map(() => 0)
    for (const [k, c] of targets.entries()) {
      const score = range.reduce((s, j) => s + h[j]! * contexts[c * dim + j]!, 0)
      loss -= Math.log(sigmoid(k === 0 ? score : -score))
      const excess = sigmoid(score) - (k === 0 ? 1 : 0)
      for (const j of range) {
        dh[j]! += excess * contexts[c * dim + j]!
        contexts[c * dim + j]! -= rate * excess * h[j]!
      }
    }
    for (const v of inputs)
      for (const j of range) vectors[v * dim + j]! -= (rate * dh[j]!) / inputs.length
  }
  return loss
}

describe.each(engines)('%s', (_, engine) => {
  const words = 5
  const word = fc.nat(words - 1)
  const sizes = fc.record({
    dim: fc.integer({ min: 1, max: 20 }),
    width: fc.integer({ min: 1, max: 3 }),
    choices: fc.integer({ min: 1, max: 4 }),
    count: fc.integer({ min: 0, max: 6 }),
    size: fc.constantFrom(0.5, 3),
  })
  const steps = sizes.chain(({ width, choices, count, ...rest }) => {
    const examples = fc.array(
      fc.record({
        inputs: fc.array(word, { minLength: 1, maxLength: width }),
        targets: fc.array(word, { minLength: choices, maxLength: choices }),
      }),
      { minLength: count, maxLength: count },
    )
    return fc.record({ examples, width: fc.constant(width), rest: fc.constant(rest) })
  })

  test('wordVectors: example after example, with words that come twice', () => {
    fc.assert(
      fc.property(steps, ({ examples, width, rest: { dim, size } }) => {
        const [vectors, contexts] = [1, 2].map(seed => numbers(words * dim, { seed, size }))
        const inputs = examples.flatMap(({ inputs }) => [...inputs, 99, 99].slice(0, width))
        const lists = [
          inputs,
          examples.map(({ inputs }) => inputs.length),
          examples.flatMap(({ targets }) => targets),
        ].map(list => Int32Array.from(list))
        const work = new Float32Array(2 * dim)
        const memory = place(engine, [...lists, vectors!, contexts!, work])
        const [at, used, targets, v, c, room] = memory.at
        const choices = (examples[0]?.targets ?? []).length
        const loss = engine.kernels.wordVectors(
          ...([examples.length, width, choices, dim] as const),
          ...([at!, used!, targets!, v!, c!, 0.1, room!] as const),
        )
        const want = { dim, rate: 0.1, vectors: vectors!, contexts: contexts!, examples }
        expectNear([loss], [descend(want)], { absolute: 1e-3 })
        expectNear(memory.get(3), want.vectors, { absolute: 1e-4 })
        expectNear(memory.get(4), want.contexts, { absolute: 1e-4 })
      }),
    )
  })

  test('scores far from 0 neither overflow nor get lost', () => {
    const memory = place(engine, [
      ...[[0], [1], [1, 0]].map(list => Int32Array.from(list)),
      ...[[10], [10, -10], new Float32Array(2)],
    ])
    const [at, used, targets, v, c, room] = memory.at
    const words = [at!, used!, targets!] as const
    const loss = engine.kernels.wordVectors(1, 1, 2, 1, ...words, v!, c!, 0, room!)
    expect(loss).toBeCloseTo(200, 4)
  })

  test('a thousand choices, each a coin toss: a thousand times ln 2', () => {
    const lists = [Int32Array.of(0), Int32Array.of(1), new Int32Array(1000)]
    const memory = place(engine, [...lists, [0], [0], new Float32Array(2)])
    const [at, used, targets, v, c, room] = memory.at
    const words = [at!, used!, targets!] as const
    const loss = engine.kernels.wordVectors(1, 1, 1000, 1, ...words, v!, c!, 0, room!)
    expect(loss).toBeCloseTo(1000 * Math.LN2, 3)
  })
})
