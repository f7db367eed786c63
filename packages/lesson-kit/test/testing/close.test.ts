import { expectClose } from '@neuralings/lesson-kit/testing'
import { describe, expect, test } from 'vitest'

const message = (run: () => void): string => {
  try {
    run()
  } catch (error) {
    return (error as Error).message
  }
  return ''
}
const tensor = (values: unknown) => ({ toArray: () => values })
const variable = (values: unknown) => ({ data: tensor(values) })

describe('agrees', () => {
  test.each([
    ['numbers', 0.1 + 0.2, 0.3],
    ['within the relative tolerance', 100_000.9, 100_000],
    ['within the absolute tolerance', 9e-7, 0],
    ['zeros of either sign', -0, 0],
    ['infinities', Infinity, Infinity],
    [
      'nested arrays',
      [
        [1, 2],
        [3, 4],
      ],
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['a typed array and an array', Float32Array.of(0.1, 0.2), [0.1, 0.2]],
    ['a tensor and an array', tensor([[1], [2]]), [[1], [2]]],
    ['a variable and a tensor', variable([1, 2]), tensor([1, 2])],
    ['a tensor without dimensions and a number', tensor(3), 3],
    ['nothing at all', [], []],
  ])('%s', (_, got, wanted) => expectClose(got, wanted))
})

describe('differs', () => {
  test.each([
    ['NaN from a number', NaN, 1],
    ['a number from NaN', 1, NaN],
    ['even NaN from NaN', NaN, NaN],
    ['infinity from a number', Infinity, 1e308],
    ['the two infinities', -Infinity, Infinity],
    ['the sign', -1, 1],
    ['more than the relative tolerance', 100_002, 100_000],
    ['more than the absolute tolerance', 1.1e-6, 0],
    ['a NaN in an array', [1, NaN], [1, 2]],
    ['the shape', [1, 2], [[1, 2]]],
    ['the length', [1, 2, 3], [1, 2]],
    ['a number from an array of one', 1, [1]],
    [
      'rows of different lengths',
      [[1, 2], [3]],
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['strings', '1', 1],
    ['undefined', undefined, 1],
    ['null', null, 0],
    ['true', true, 1],
  ])('%s', (_, got, wanted) => expect(() => expectClose(got, wanted)).toThrow())

  test('with its own tolerance', () => {
    expectClose(1.05, 1, { rtol: 0.1 })
    expect(() => expectClose(1.05, 1, { rtol: 0.01 })).toThrow()
    expectClose(0.05, 0, { atol: 0.1 })
  })
})

describe('tells', () => {
  test('a number: what, yours, wanted', () => {
    const error = { message: 'leakyRelu(-2, 0.1)\n  yours   -2\n  wanted  -0.2' }
    const carried = { actual: '-2', expected: '-0.2' }
    const run = () => expectClose(-2, -0.2, { what: 'leakyRelu(-2, 0.1)' })
    expect(run).toThrow(expect.objectContaining({ ...error, ...carried }))
  })

  test('as many digits as it takes', () => {
    expect(message(() => expectClose(0.3333333, 1 / 3, { rtol: 0, atol: 1e-9 }))).toBe(
      'the result\n  yours   0.3333333\n  wanted  0.333333333',
    )
  })

  test('the first element that differs, and a corner around it', () => {
    const wanted = [
      [1, 2, 3],
      [4, 5, 6],
    ]
    const got = [
      [1, 2, 3],
      [4, 5, 7],
    ]
    expect(message(() => expectClose(got, wanted, { what: 'add(x, b)' }))).toBe(
      [
        'add(x, b): element [1, 2] differs',
        '  yours   7',
        '  wanted  6',
        '  in full',
        '  yours   [[1, 2, 3],',
        '           [4, 5, 7]]',
        '  wanted  [[1, 2, 3],',
        '           [4, 5, 6]]',
      ].join('\n'),
    )
  })

  test('of a large array only a part', () => {
    const wanted = Array.from({ length: 50 }, (_, i) => i)
    const got = wanted.with(20, -1)
    const text = message(() => expectClose(got, wanted))
    expect(text).toContain('element [20] differs')
    expect(text).toContain('  around it\n  yours   […, 18, 19, -1, 21, …]')
    expect(message(() => expectClose([4, 1, 0, 1, 3], [4, 1, 0, 1, 4]))).toContain(
      '  in full\n  yours   [4, 1, 0, 1, 3]\n',
    )
  })

  test('shapes', () => {
    const text = message(() => expectClose([[1, 2, 3]], [[1], [2], [3]], { what: 'transpose(x)' }))
    expect(text).toBe('transpose(x): the shapes differ\n  yours   [1, 3]\n  wanted  [3, 1]')
    expect(message(() => expectClose(5, [5]))).toContain('yours   a number')
    expect(message(() => expectClose([[1], []], [[1], [2]]))).toContain('rows of different lengths')
  })

  test('what is not numbers', () => {
    const yours = (got: unknown) =>
      message(() => expectClose(got, 1))
        .split('\n')[1]
        .trim()
    expect(yours(undefined)).toBe('yours   undefined (is a `return` missing?)')
    expect(yours('one')).toBe("yours   'one'")
    expect(yours([1, undefined])).toBe('yours   an array that is not all numbers')
    expect(yours(new Map())).toBe('yours   an object (Map) that is not all numbers')
    expect(yours(() => 1)).toBe('yours   a function')
  })
})
