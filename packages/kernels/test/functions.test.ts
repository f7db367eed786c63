import type { Kernels } from '@neuralings/kernels'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectNear, numbers } from './support/numbers.ts'
import { engines, place } from './support/place.ts'

/** erf by its series, which loses no digits up to 3 or so, and beyond by the continued fraction of 1 − erf. */
function erf(x: number): number {
  if (x < 0) return -erf(-x)
  if (x < 2.5) {
    let [term, sum] = [x, x]
    for (let n = 1; n < 60; n++) {
      term *= (-x * x) / n
      sum += term / (2 * n + 1)
    }
    return (2 / Math.sqrt(Math.PI)) * sum
  }
  let fraction = x
  for (let n = 60; n > 0; n--) fraction = x + n / 2 / fraction
  return 1 - Math.exp(-x * x) / Math.sqrt(Math.PI) / fraction
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))
const below = (x: number) => 0.5 * (1 + erf(x / Math.SQRT2))
const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
const inner = (x: number) => Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3)
const squash = (x: number) => Math.tanh(inner(x))
const innerSlope = (x: number) => Math.sqrt(2 / Math.PI) * (1 + 3 * 0.044715 * x ** 2)

type Scalar = (x: number) => number
type SingleName = {
  [K in keyof Kernels]: Kernels[K] extends Kernels['neg'] ? K : never
}[keyof Kernels]

/** What each is, and its error: in ulp, or absolute where the true value may be near 0. */
const functions: [SingleName, Scalar, { within?: number; absolute?: number }][] = [
  ['neg', x => -x, { within: 0 }],
  ['abs', Math.abs, { within: 0 }],
  ['sign', Math.sign, { within: 0 }],
  ['square', x => x * x, { within: 0 }],
  ['sqrt', Math.sqrt, { within: 0 }],
  ['rsqrt', x => 1 / Math.sqrt(x), { within: 1.5 }],
  ['reciprocal', x => 1 / x, { within: 0 }],
  ['exp', Math.exp, { within: 2.5 }],
  ['log', Math.log, { within: 2, absolute: 1e-7 }],
  ['erf', erf, { within: 7 }],
  ['tanh', Math.tanh, { within: 6 }],
  ['sigmoid', sigmoid, { within: 4 }],
  ['relu', x => Math.max(x, 0), { within: 0 }],
  ['gelu', x => x * below(x), { within: 4, absolute: 1e-6 }],
  ['geluTanh', x => 0.5 * x * (1 + squash(x)), { within: 4, absolute: 1e-6 }],
  ['silu', x => x * sigmoid(x), { within: 5, absolute: 2e-43 }], // below 10⁻³⁸ sigmoid has fewer digits
]

/** The slopes; `y` where the kernel takes y. */
const slopes: [`${SingleName}Back` & keyof Kernels, Scalar, Scalar?][] = [
  ['tanhBack', x => 1 / Math.cosh(x) ** 2, Math.tanh],
  ['sigmoidBack', x => sigmoid(x) * (1 - sigmoid(x)), sigmoid],
  ['reluBack', x => (x > 0 ? 1 : 0)],
  ['geluBack', x => below(x) + x * density(x)],
  ['geluTanhBack', x => 0.5 * (1 + squash(x) + x * (1 - squash(x) ** 2) * innerSlope(x))],
  ['siluBack', x => sigmoid(x) * (1 + x * (1 - sigmoid(x)))],
]

const size = fc.integer({ min: 0, max: 40 })
const float = fc.float({ noNaN: true, noDefaultInfinity: true })

/** 4,000 numbers of either sign, from 10⁻³⁰ to `top`, more of them near 0 the nearer it is. */
function sweep(top: number): number[] {
  return Array.from({ length: 4000 }, (_, i) =>
    Math.fround((i % 2 ? 1 : -1) * (i < 2000 ? top * (i / 2000) : 10 ** (-30 * (i / 2000 - 1)))),
  )
}

describe.each(engines)('%s', (_, engine) => {
  /** f(x) by the kernel. */
  function run(name: SingleName, x: number[]): number[] {
    const memory = place(engine, [x, x])
    engine.kernels[name](x.length, memory.at[0], memory.at[1])
    const got = memory.get(1)
    engine.kernels[name](x.length, memory.at[0], memory.at[0]) // in place
    expect(memory.get(0)).toEqual(got)
    return got
  }

  test.each(functions)('%s', (name, f, error) => {
    const check = (x: number[]) => expectNear(run(name, x), x.map(f), error)
    fc.assert(fc.property(size, n => check(numbers(n))))
    fc.assert(fc.property(fc.array(float), check))
    for (const top of [1, 10, 100]) check(sweep(top))
  })

  test.each<[SingleName, ...number[]]>([
    ['exp', Infinity, 0, NaN],
    ['log', Infinity, NaN, NaN],
    ['erf', 1, -1, NaN],
    ['tanh', 1, -1, NaN],
    ['sigmoid', 1, 0, NaN],
    ['relu', Infinity, 0, NaN],
    ['gelu', Infinity, NaN, NaN],
    ['silu', Infinity, NaN, NaN],
    ['sign', 1, -1, NaN],
    ['rsqrt', 0, NaN, NaN],
  ])('%s of ∞ is %d, of −∞ %d, of NaN %d', (name, ...want) => {
    expect(run(name, [Infinity, -Infinity, NaN])).toEqual(want)
  })

  test('the power of a number does not depend on what lies beside it', () => {
    const x = sweep(87)
    const alone = run('exp', x)
    const beside = run(
      'exp',
      x.flatMap(x => [x, 100, -100, 1]),
    )
    expect(beside.filter((_, i) => i % 4 === 0)).toEqual(alone)
  })

  test('a number far from 0 is seen wherever it lies, among NaN as well', () => {
    for (let i = 0; i < 40; i++) {
      const x = Array.from({ length: 40 }, (_, j) => (j === i ? 100 : NaN))
      expect(run('exp', x)).toEqual(x.map(Math.exp).map(y => (y > 4e38 ? Infinity : y)))
    }
  })

  test('exp overflows where float32 does, and log has its limits', () => {
    const most = 88.72283
    expect(run('exp', [most, 88.73, 1000, -104, -1e30, 0])).toEqual([
      expect.closeTo(3.4e38, -37),
      ...[Infinity, Infinity, 0, 0, 1],
    ])
    expect(run('log', [0, -0, -1, 1])).toEqual([-Infinity, -Infinity, NaN, 0])
    expectNear(
      run('log', [1e-45, 1e-40, 3.4e38]),
      [1e-45, 1e-40, 3.4e38].map(x => Math.log(Math.fround(x))),
    )
  })

  test('exp keeps the small numbers: from e⁻⁸⁷ on down to the smallest of all', () => {
    const x = Array.from({ length: 400 }, (_, i) => Math.fround(-86 - i / 20)) // to −105.95
    expectNear(run('exp', x), x.map(Math.exp), { within: 2.5 })
    expect(run('exp', [-103, -103.5, -104, -200])).toEqual([2 ** -149, 2 ** -149, 0, 0])
  })

  /** The gradient 1 through a slope at `x`. */
  function slopeAt(name: 'reluBack' | 'geluTanhBack' | 'geluBack' | 'siluBack', x: number[]) {
    const memory = place(engine, [x, x.map(() => 1), x])
    engine.kernels[name](x.length, memory.at[0], memory.at[1], memory.at[2])
    return memory.get(2)
  }

  test('far out the slopes are 0 and 1, though squares and cubes overflow', () => {
    const far = [10, -10, 1e14, -1e14, 1e20, -1e20, 3e38, -3e38]
    for (const name of ['geluTanhBack', 'geluBack', 'siluBack'] as const) {
      const want = far.map(x => expect.closeTo(x > 0 ? 1 : 0, 3))
      expect(slopeAt(name, far), name).toEqual(want)
      expect(slopeAt(name, [NaN]), name).toEqual([NaN])
    }
  })

  test('a NaN that passes relu takes the gradient along', () => {
    expect(slopeAt('reluBack', [NaN, 0, -0, -1, 1])).toEqual([1, 0, 0, 0, 1])
  })

  test('tanh and erf never leave −1 to 1', () => {
    for (const name of ['tanh', 'erf'] as const) {
      const values = run(name, sweep(10))
      expect(Math.max(...values.map(Math.abs))).toBe(1)
    }
  })

  test.each(slopes)('%s', (name, slope, output) => {
    fc.assert(
      fc.property(size, n => {
        const x = numbers(n, { size: 6 })
        const g = numbers(n, { seed: 2 })
        const given = output ? x.map(output) : x
        const memory = place(engine, [given, g, x])
        engine.kernels[name](n, memory.at[0], memory.at[1], memory.at[2])
        const want = x.map((value, i) => g[i]! * slope(value))
        expectNear(memory.get(2), want, { within: 8, absolute: 5e-6 })
      }),
    )
  })

  test('leakyRelu and elu take a number', () => {
    fc.assert(
      fc.property(size, fc.constantFrom(0, 0.01, 0.5), (n, a) => {
        const x = numbers(n)
        const g = numbers(n, { seed: 2 })
        const memory = place(engine, [x, g, x, x, x, x])
        const [atX, atG, leaky, leakyBack, elu, eluBack] = memory.at
        engine.kernels.leakyRelu(n, atX, leaky, a)
        engine.kernels.leakyReluBack(n, atX, atG, leakyBack, a)
        engine.kernels.elu(n, atX, elu, a)
        engine.kernels.eluBack(n, atX, atG, eluBack, a)
        const by = (positive: (i: number) => number, negative: (i: number) => number) =>
          x.map((value, i) => (value > 0 ? positive(i) : negative(i)))
        const slope = Math.fround(a)
        expectNear(
          memory.get(2),
          by(
            i => x[i]!,
            i => slope * x[i]!,
          ),
        )
        expectNear(
          memory.get(3),
          by(
            i => g[i]!,
            i => slope * g[i]!,
          ),
        )
        expectNear(
          memory.get(4),
          by(
            i => x[i]!,
            i => slope * Math.expm1(x[i]!),
          ),
          { within: 8 },
        )
        expectNear(
          memory.get(5),
          by(
            i => g[i]!,
            i => g[i]! * slope * Math.exp(x[i]!),
          ),
          { within: 5 },
        )
      }),
    )
  })
})
