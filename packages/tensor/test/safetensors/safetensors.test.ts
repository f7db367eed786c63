import {
  arange,
  loadSafetensors,
  reshape,
  saveSafetensors,
  slice,
  type Tensor,
  tensor,
  transpose,
  zeros,
} from '@neuralings/tensor'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyView, shapes } from '../arbitrary.ts'
import { written } from '../fixtures/python-safetensors.ts'

/** A file put together by hand: the length of the header, the header, the data. */
function file(header: unknown, data: ArrayLike<number> = []): Uint8Array {
  const text = typeof header === 'string' ? header : JSON.stringify(header)
  const json = new TextEncoder().encode(text)
  return Uint8Array.of(...lowestFirst(json.length), ...json, ...Array.from(data))
}

/** A whole number in 8 bytes. */
function lowestFirst(x: number): number[] {
  return Array.from({ length: 8 }, (_, i) => Math.floor(x / 256 ** i) % 256)
}

const F32 = (shape: number[], start: number, end: number) => ({
  dtype: 'F32',
  shape,
  data_offsets: [start, end],
})

test('a file, byte by byte', () => {
  const header = '{"b":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}  '
  expect(header.length % 8).toBe(0)
  // 1.5 = 0x3fc00000
  expect(saveSafetensors({ b: tensor([1.5]) })).toEqual(file(header, [0, 0, 0xc0, 0x3f]))
  expect(loadSafetensors(file(header, [0, 0, 0xc0, 0x3f])).b.toArray()).toEqual([1.5])
})

test('names keep their order, numbers lie at multiples of their size', () => {
  const [one, wide] = [tensor([1]), tensor([2], { dtype: 'float64' })]
  const bytes = saveSafetensors({ one, wide })
  expect(Object.keys(loadSafetensors(bytes))).toEqual(['one', 'wide'])
  const text = new TextDecoder().decode(bytes.subarray(8, -12))
  expect(JSON.parse(text)).toEqual({
    one: F32([1], 8, 12),
    wide: { dtype: 'F64', shape: [1], data_offsets: [0, 8] },
  })
})

test('metadata comes first, and is skipped when read', () => {
  const bytes = saveSafetensors({ b: zeros([0]) }, { metadata: { format: 'pt' } })
  const text = new TextDecoder().decode(bytes.subarray(8))
  expect(JSON.parse(text)).toEqual({ __metadata__: { format: 'pt' }, b: F32([0], 0, 0) })
  expect(text.startsWith('{"__metadata__"')).toBe(true)
  expect(Object.keys(loadSafetensors(bytes))).toEqual(['b'])
})

test('a file written in Python, with all number formats', () => {
  const { weight, double, long, int, half, brain, bytes, mask, none, scalar } =
    loadSafetensors(written)
  expect(weight.toArray()).toEqual([
    [1, -2.5, 3.25],
    [Math.fround(0.1), -0, Math.fround(1e-3)],
  ])
  expect([double.dtype, double.toArray()]).toEqual(['float64', [0.1, -1e300]])
  expect([long.dtype, long.toArray()]).toEqual(['int32', [-1, 2147483647, -2147483648]])
  expect([int.dtype, int.toArray()]).toEqual(['int32', [[7], [-8]]])
  expect([half.dtype, brain.dtype]).toEqual(['float32', 'float32'])
  expect(half.toArray()).toEqual([1, -0.5, 65504, 2 ** -24, Infinity, Number.NaN, -(2 ** -14)])
  expect(brain.toArray()).toEqual([1, -0.5, 3.140625, -Infinity, 2 ** -133, Number.NaN])
  expect([bytes.dtype, bytes.toArray()]).toEqual(['int32', [0, 255]])
  expect([mask.dtype, mask.toArray()]).toEqual([
    'int32',
    [
      [1, 0],
      [0, 1],
    ],
  ])
  expect(none.shape).toEqual([0, 3])
  expect([scalar.shape, scalar.item()]).toEqual([[], 42])
})

test('what was saved is read again, from any view, in order and in its dtype', () => {
  const dtypes = fc.constantFrom('float32', 'float64', 'int32')
  const numbers = shapes.chain(shape => fc.tuple(anyView(shape), dtypes))
  const record = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), numbers), { maxLength: 4 })
  fc.assert(
    fc.property(record, parts => {
      const named = parts.filter(([name]) => name !== '__metadata__')
      const tensors = Object.fromEntries(
        named.map(([name, [x, dtype]]) => [name, tensor(x.toArray(), { dtype })]),
      )
      const views = Object.fromEntries(
        named.map(([name, [x, dtype]]) => [name, dtype === 'float64' ? x : tensors[name]]),
      )
      const bytes = saveSafetensors(views)
      const again = loadSafetensors(bytes)
      expect(Object.keys(again)).toEqual(Object.keys(views))
      for (const [name, x] of Object.entries(views)) {
        expect(again[name].dtype).toBe(x.dtype)
        expect(again[name].shape).toEqual(x.shape)
        expect(again[name].toArray()).toEqual(x.toArray())
      }
      expect(saveSafetensors(again)).toEqual(bytes)
    }),
  )
})

test('NaN, infinities and -0 survive', () => {
  const x = tensor([Number.NaN, Infinity, -Infinity, -0])
  expect(loadSafetensors(saveSafetensors({ x })).x.toArray()).toEqual(x.toArray())
})

test('a view is saved as what it shows, and the bytes may lie anywhere in a buffer', () => {
  const x = slice(transpose(reshape(arange(12), [3, 4])), [[1, 3], [1]])
  const bytes = saveSafetensors({ x })
  const shifted = new Uint8Array(bytes.length + 3)
  shifted.set(bytes, 3)
  const again: Tensor = loadSafetensors(shifted.subarray(3)).x
  expect(again.toArray()).toEqual([
    [5, 9],
    [6, 10],
  ])
})

test('an empty record is a file too, and so is a name that is special in JavaScript', () => {
  expect(loadSafetensors(saveSafetensors({}))).toEqual({})
  const bytes = file('{"__proto__":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}', [7])
  expect(Object.entries(loadSafetensors(bytes)).map(([name, x]) => [name, x.item()])).toEqual([
    ['__proto__', 7],
  ])
})

test('the header may be spread out, and end in spaces; names are compared as they read', () => {
  const entry = (at: number) => JSON.stringify(F32([], at, at + 4), null, '\t')
  const quoted = JSON.stringify('"a\\":')
  const header = `{ "a" : ${entry(0)},\n${quoted} : ${entry(4)}, "__metadata__": {"a": ${quoted}, "b": "a"} }   `
  expect(Object.keys(loadSafetensors(file(header, Array(8).fill(0))))).toEqual(['a', '"a\\":'])
})

describe('what the format forbids is refused', () => {
  const a = JSON.stringify(F32([1], 0, 4))
  const cases: [string, string, string][] = [
    ['a name twice', `{"a":${a},"a":${a}}`, "the header names 'a' twice"],
    [
      'a name twice, once with an escape',
      `{"a":${a},"\\u0061" :${a}}`,
      "the header names 'a' twice",
    ],
    [
      'two metadata',
      `{"__metadata__":{},"a":${a},"__metadata__":{}}`,
      "the header names '__metadata__' twice",
    ],
    ['a text twice', `{"__metadata__":{"x":"1","x":"1"},"a":${a}}`, "the header names 'x' twice"],
    [
      'a part of an entry twice',
      `{"a":{"dtype":"I32","dtype":"F32","shape":[1],"data_offsets":[0,4]}}`,
      "the header names 'dtype' twice",
    ],
    ['a byte order mark', `\uFEFF{"a":${a}}`, "the header has something before its first '{'"],
    ['a space first', ` {"a":${a}}`, "the header has something before its first '{'"],
    [
      'metadata that is no text',
      `{"__metadata__":{"epoch":3},"a":${a}}`,
      '__metadata__ is to hold texts by name, got {"epoch":3}',
    ],
    [
      'metadata in a list',
      `{"__metadata__":["x"],"a":${a}}`,
      '__metadata__ is to hold texts by name, got ["x"]',
    ],
    ['half a character', `{"\\ud800":${a}}`, 'the header has a name that is no text: "\\ud800"'],
    [
      'a size as a fraction',
      '{"a":{"dtype":"F32","shape":[1.0],"data_offsets":[0,4]}}',
      "'1.0],\"da…' is no whole number in digits",
    ],
    [
      'a size with an exponent',
      '{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4e0]}}',
      "'4e0]}}…' is no whole number in digits",
    ],
  ]
  test.each(cases)('%s', (_, header, message) => {
    expect(() => loadSafetensors(file(header, [0, 0, 0, 0]))).toThrow(`loadSafetensors: ${message}`)
  })

  test('a header of more than 100 MB', () => {
    const bytes = new Uint8Array(8 + 100_000_001).fill(' '.charCodeAt(0))
    bytes.set([...lowestFirst(100_000_001), '{'.charCodeAt(0), '}'.charCodeAt(0)])
    expect(() => loadSafetensors(bytes)).toThrow(
      'loadSafetensors: the header is 100000001 bytes long; 100000000 are allowed',
    )
  })

  test('and not written', () => {
    const save = saveSafetensors as (record: unknown, options?: unknown) => Uint8Array
    const x = tensor([1])
    const refusals: [() => unknown, string][] = [
      [() => save({ '\ud800': x }), 'saveSafetensors: expected names of whole characters'],
      [() => save(new Map([['x', x]])), 'saveSafetensors: expected a record of tensors'],
      [
        () => save({ x }, { metadata: 'pt' }),
        "saveSafetensors: metadata is texts by name, got 'pt'",
      ],
      [() => save({ x }, { metadata: { a: '\udfff' } }), 'saveSafetensors: metadata is text'],
    ]
    for (const [run, message] of refusals) expect(run).toThrow(message)
  })
})

describe('a file that is not right is refused in one sentence', () => {
  const good = file({ a: F32([2], 0, 8) }, [1, 2, 3, 4, 5, 6, 7, 8])
  const cases: [string, Uint8Array, string][] = [
    ['nothing', new Uint8Array(0), 'expected at least 8 bytes, got 0'],
    ['too short', good.subarray(0, 7), 'expected at least 8 bytes, got 7'],
    [
      'a header that is cut off',
      good.subarray(0, 20),
      'the header is 54 bytes long, but only 12 follow; is the file complete?',
    ],
    [
      'an absurd length',
      Uint8Array.of(...Array(8).fill(255), 1, 2),
      'the header is 18446744073709552000 bytes long, but only 2 follow; is the file complete?',
    ],
    ['no JSON', file('{"a":'), 'the header is no JSON; is this a safetensors file?'],
    [
      'no text',
      Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0, 0xff),
      'the header is no JSON; is this a safetensors file?',
    ],
    ['a list', file([1]), 'the header is no record of tensors'],
    ['null', file('null'), 'the header is no record of tensors'],
    [
      'data that is cut off',
      good.subarray(0, -1),
      "'a' ends at byte 8 of the data, which has only 7",
    ],
    [
      'an unknown dtype',
      file({ a: { ...F32([1], 0, 1), dtype: 'F8_E4M3' } }, [0]),
      '\'a\' is of dtype "F8_E4M3"; F64, F32, F16, BF16, I64, I32, U8, BOOL can be read',
    ],
    [
      'a dtype from the prototype of all objects',
      file({ a: { ...F32([1], 0, 1), dtype: 'toString' } }, [0]),
      '\'a\' is of dtype "toString"; F64',
    ],
    ['an entry that is no record', file({ a: 3 }), "'a' is of dtype undefined; F64"],
    [
      'a shape that is none',
      file({ a: F32([-1], 0, 4) }, [0, 0, 0, 0]),
      "'a' has [-1] for a shape; expected whole numbers ≥ 0",
    ],
    [
      'a shape that is no list',
      file({ a: { ...F32([], 0, 4), shape: 1 } }, [0, 0, 0, 0]),
      "'a' has 1 for a shape; expected whole numbers ≥ 0",
    ],
    [
      'offsets that are none',
      file({ a: { ...F32([1], 0, 4), data_offsets: [0] } }, [0, 0, 0, 0]),
      "'a' has [0] for offsets; expected its start and its end",
    ],
    [
      'offsets below 0',
      file({ a: F32([1], -4, 0) }, [0, 0, 0, 0]),
      "'a' has [-4,0] for offsets; expected its start and its end",
    ],
    [
      'an end before the start',
      file({ a: F32([1], 4, 0) }, [0, 0, 0, 0]),
      "'a' of shape [1] takes 4 bytes in F32, but has -4",
    ],
    [
      'a size that does not fit the shape',
      file({ a: F32([3], 0, 8) }, [0, 0, 0, 0, 0, 0, 0, 0]),
      "'a' of shape [3] takes 12 bytes in F32, but has 8",
    ],
    [
      'tensors that overlap',
      file({ a: F32([2], 0, 8), b: F32([1], 4, 8) }, Array(8).fill(0)),
      "'b' begins at byte 4 of the data, inside another tensor",
    ],
    [
      'a gap',
      file({ a: F32([1], 4, 8) }, Array(8).fill(0)),
      'bytes 0 to 4 of the data belong to no tensor',
    ],
    [
      'something left over',
      file({ a: F32([1], 0, 4) }, Array(6).fill(0)),
      'bytes 4 to 6 of the data belong to no tensor',
    ],
    [
      'a number that is too large',
      file({ a: { dtype: 'I64', shape: [1], data_offsets: [0, 8] } }, lowestFirst(2 ** 31)),
      "'a' holds 2147483648, which does not fit into int32",
    ],
  ]
  test.each(cases)('%s', (_, bytes, message) => {
    expect(() => loadSafetensors(bytes)).toThrow(`loadSafetensors: ${message}`)
  })
})

test('whatever the bytes are, there is a record of tensors or an error that says what is wrong', () => {
  const change = fc.tuple(fc.nat(written.length - 1), fc.integer({ min: 0, max: 255 }))
  const length = fc.integer({ min: 0, max: written.length })
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), length, (changes, end) => {
      const bytes = written.slice(0, end > written.length / 2 ? written.length : end)
      for (const [at, value] of changes) bytes[at] = value // beyond the end, nothing happens
      let problem = ''
      try {
        for (const x of Object.values(loadSafetensors(bytes))) x.toArray()
      } catch (error) {
        problem = String(error)
      }
      expect(problem).toMatch(/^$|^RangeError: loadSafetensors: /)
    }),
    { numRuns: 1000 },
  )
})
