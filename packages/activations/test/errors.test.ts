// What the package says to what it cannot use: each message names the function, what it expected, and what it got.
import {
  activation,
  curve,
  elu,
  gelu,
  identity,
  leakyRelu,
  logSoftmax,
  relu,
  softmax,
} from '@neuralings/activations'
import { tensor } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'

/** What TypeScript would have refused. */
const untyped = (x: unknown) => x as never

/** One test, named after what is said to a misuse. */
function says(message: string, misuse: () => unknown): void {
  test(message, () => expect(misuse).toThrow(message))
}

describe('inputs', () => {
  const wanted = 'expected a tensor, a variable or a number, got'
  says(`relu: ${wanted} an array; tensor([…]) makes a tensor of it`, () => relu(untyped([1, 2])))
  says(`relu: ${wanted} string`, () => relu(untyped('1')))
  says(`relu: ${wanted} undefined`, () => relu(untyped(undefined)))
  says(`softmax: ${wanted} an array`, () => softmax(untyped([1, 2]), { dim: 0 }))
})

describe.each([softmax, logSoftmax].map(f => [f.name, f] as const))('%s', (name, f) => {
  const x = tensor([[1, 2]])
  const misuses: [string, unknown][] = [
    ['there is no dimension 2 (use -2 to 1)', { dim: 2 }],
    ['there is no dimension -3 (use -2 to 1)', { dim: -3 }],
    ['there is no dimension 0.5 (use -2 to 1)', { dim: 0.5 }],
    ['expected { dim }, the dimension to go along; { dim: -1 } is the last', {}],
    ['expected options { dim }, got undefined', undefined],
    ['there is no option axis, only dim', { axis: -1 }],
    ['expected options { dim }, got -1', -1],
  ]
  test.each(misuses)('%s', (message, options) => {
    expect(() => f(x, untyped(options))).toThrow(`${name}: ${message}`)
  })

  test('a scalar has no dimension', () => {
    expect(() => f(5, { dim: 0 })).toThrow(`${name}: there is no dimension 0 (a scalar has none)`)
  })
})

describe('options', () => {
  says('elu: there is no option slope, only alpha', () => elu(1, untyped({ slope: 2 })))
  says('leakyRelu: expected options { alpha }, got 0.2', () => leakyRelu(1, untyped(0.2)))
  says('gelu: there is no option approximate, and no other', () =>
    gelu(1, untyped({ approximate: 'tanh' })),
  )
  says("gelu: expected no options, got 'tanh'", () => gelu(1, untyped('tanh')))
})

describe('definitions', () => {
  const definition = { ...identity, name: 'cube' }
  const wanted = "activation: expected the definition 'cube' to have"
  says(`${wanted} f, a function of one number, got undefined`, () =>
    activation({ ...definition, f: untyped(undefined) }),
  )
  says(`${wanted} df, a function of one number, got number`, () =>
    activation({ ...definition, df: untyped(1) }),
  )
  says('activation: expected a definition with a name, got ""', () =>
    activation({ ...definition, name: '' }),
  )
})

describe('curves', () => {
  const range = { from: 0, to: 1 }
  const wanted = 'curve: expected a whole number of at least 2 points, got'
  for (const points of [1, 2.5, Number.NaN])
    says(`${wanted} ${points}`, () => curve(relu, { ...range, points }))
  says('curve: expected both ends to be finite, got 0 to Infinity', () =>
    curve(relu, { from: 0, to: Infinity, points: 3 }),
  )
})
