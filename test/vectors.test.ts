// Reference cases are worth what the comparison with them is worth: it must refuse what is wrong.
import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { expectClose, readCases, type Stored, toleranceOf, unpack } from './support/vectors.ts'

const stored = (data: Stored['data']): Stored => ({ shape: [data.length], data })
const compare = (got: number[], want: Stored['data'], alternative?: Stored['data']) => () =>
  expectClose({ shape: [got.length], toArray: () => got }, stored(want), {
    tolerance: 1e-5,
    alternative: alternative && stored(alternative),
  })

test.each<[number, number | string]>([
  [1.1, 1],
  [1, 'NaN'],
  [Number.NaN, 1],
  [1e30, 'Infinity'],
  [-Infinity, 'Infinity'],
  [Infinity, 1e30],
])('%d is not %s', (got, want) => {
  expect(compare([0, got], [0, want])).toThrow('result: element 1')
})

test('right answers pass: rounded ones, either zero, and the second answer where there are two', () => {
  compare([1 + 1e-6, -0, 0], [1, 0, '-0'])()
  compare([Number.NaN, -Infinity], ['NaN', '-Infinity'])()
  compare([2, 5], [1, 5], [2, 4])()
  expect(compare([3, 5], [1, 5], [2, 4])).toThrow('element 0 is 3, PyTorch says 1')
})

test('shapes count too', () => {
  expect(compare([1], [1, 1])).toThrow('shape')
})

test('unpack nests by shape', () => {
  const data = ['Infinity', 1, 2, 3, 4, 5]
  expect(unpack({ shape: [1, 3, 2], data }, 'float32')).toEqual([
    [
      [
        [Infinity, 1],
        [2, 3],
        [4, 5],
      ],
    ],
    { dtype: 'float32' },
  ])
  expect(unpack({ shape: [], data: [7], dtype: 'int' }, 'float64')).toEqual([7, { dtype: 'int32' }])
})

test('float32 may be off by twenty times what PyTorch’s own float32 is', () => {
  expect(toleranceOf({ f32err: 1e-6 }, 'float32')).toBeCloseTo(2e-5, 12)
  expect(toleranceOf({ f32err: 0 }, 'float32')).toBe(1e-5)
  expect(toleranceOf({ f32err: 1 }, 'float64')).toBe(1e-9)
})

const counts: [group: string, count: number][] = [
  ['ops', 319],
  ['programs', 48],
  ['activations', 85],
  ['losses', 68],
  ['optim', 31],
  ['schedules', 6],
  ['clip', 8],
  ['linear', 12],
  ['norm', 16],
  ['init', 10],
  ['embedding', 4],
  ['similarity', 2],
  ['rnn', 20],
  ['attention', 24],
  ['transformer', 6],
  ['sampling', 5],
  ['metrics', 1],
  ['conv', 23],
  ['pool', 26],
  ['training', 6],
]
const total = counts.reduce((sum, [, count]) => sum + count, 0)

test.each(counts)('%s: all %d cases are here, each once', (group, count) => {
  const ids = readCases<{ id: string }>(group).map(({ id }) => id)
  expect(ids.length).toBe(count)
  expect(new Set(ids).size).toBe(count)
})

test('every case has its rule in the generator', () => {
  const rules = globSync('scripts/vectors/*.py').map(path => readFileSync(path, 'utf8'))
  const known = new Set(Array.from(rules.join().matchAll(/^ +'(\w+)':/gm), ([, op]) => op))
  const ops = counts.flatMap(([group]) => readCases<{ op?: string }>(group).map(({ op }) => op))
  expect(ops.length).toBe(total)
  expect(ops.filter(op => op !== undefined && !known.has(op))).toEqual([])
})

/** What the generator says, by the first Python that has PyTorch; undefined where none has. */
async function generated(): Promise<string | undefined> {
  for (const python of ['python3', '/usr/bin/python3']) {
    const run = promisify(execFile)(python, ['-B', 'scripts/vectors/vectors.py'])
    const said = await run.catch(error => error)
    const isMissing = said.code === 'ENOENT' || /PyTorch is not installed/.test(said.stderr)
    if (!isMissing) return said.stdout + said.stderr
  }
}

test('where PyTorch is installed, it would change no case', async () => {
  const said = await generated()
  if (said === undefined)
    console.log('No PyTorch here: the stored cases were not worked out again.')
  else expect(said).toBe(`0 of ${total} cases would change\n`)
})
