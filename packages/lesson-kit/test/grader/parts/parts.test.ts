import { readFileSync } from 'node:fs'
import { createGrader, type Kind } from '@neuralings/lesson-kit'
import { afterAll, expect, test } from 'vitest'
import { courseAt, exerciseOf, temporary, write } from '../course.ts'

const root = temporary(afterAll)
write(root, {
  'first/curve/exercise.ts': `
const two = 2

export function height(x: number): number {
  // todo: two for every x
  return two * x
  // end
}

export function slope(): number {
  // todo: how fast it rises
  return two
  // end
}

/** The rise from 0 to x. */
export function rise(x: number): number {
  // todo: the slope, x times
  return slope() * x
  // end
}

// todo: where it begins
export const start: number | undefined = 0
// end

export const given = 'a word'
`,
  'first/curve/exercise.test.ts': `
import { expectClose } from '@neuralings/lesson-kit/testing'
import { describe, expect, test } from 'vitest'
import { given, height, rise as climb, slope, start } from './exercise.ts'

const checkRise = (x: number) => expectClose(climb(x), 2 * x, { what: 'rise' })

test.each([1, 2])('height of %d', x => expectClose(height(x), 2 * x, { what: 'height' }))
describe('the slope', () => {
  test('is two', () => {
    expectClose(slope(), 2, { what: 'slope' })
  })
})
test('rise', () => checkRise(3))
const named = (name: string, check: () => void) => test(name, check)

named('start', () => {
  expect(given).toBe('a word')
  expectClose(start, 0, { what: 'start' })
})
`,
  'first/both/exercise.ts': `
export function low(): number {
  // todo: 1
  return 1
  // end
}
export function high(): number {
  // todo: 2
  return 2
  // end
}
`,
  'first/both/exercise.test.ts': `
import { expectClose } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { high, low } from './exercise.ts'

test('both', () => expectClose([low(), high()], [1, 2], { what: 'both' }))
test('low', () => expectClose(low(), 1, { what: 'low' }))
type Height = ReturnType<typeof low>
test('high', () => {
  const found: Height = high()
  expectClose(found, 2, { what: 'high' })
})
`,
  'first/titles/exercise.ts': `
export const low = (x: number): number => x
export const high = (x: number): number => 2 * x
`,
  'first/titles/exercise.test.ts': `
import { expectClose } from '@neuralings/lesson-kit/testing'
import { describe, test } from 'vitest'
import { high, low } from './exercise.ts'

describe('low', () => {
  test('of 1', () => expectClose(low(1), 1, { what: 'low(1)' }))
})
describe('high', () => {
  test('of 1', () => expectClose(high(1), 2, { what: 'high(1)' }))
})
test('high: above low', () => expectClose(high(3) - low(3), 3, { what: 'high(3) - low(3)' }))
describe.each([['low', low, 5], ['high', high, 10]] as const)('%s', (_, find, wanted) => {
  test('of 5', () => expectClose(find(5), wanted, { what: 'of 5' }))
})
`,
  'first/depth/exercise.ts': `
const least = 1
export const depth = 3
export const rate = 0.1
export const start = (): number => least + depth
export const end = (): number => start() - rate * depth
`,
  'first/depth/exercise.test.ts': `
import { expectClose } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { end, rate, start } from './exercise.ts'

test('the beginning', () => expectClose(start(), 4, { what: 'start()' }))
test('a step', () => expectClose(end() + rate, 3.8, { what: 'end() + rate' }))
test('the way', () => expectClose(start() - end(), 0.3, { what: 'start() - end()' }))
`,
  'first/mend/exercise.ts': `
export const half = (x: number): number => x / 2
export const third = (x: number): number => x / 3
`,
  'first/mend/exercise.test.ts': `
import { expectClose } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { half, third } from './exercise.ts'

test('half', () => expectClose(half(4), 2, { what: 'half(4)' }))
test('third', () => expectClose(third(6), 2, { what: 'third(6)' }))
`,
})
const grader = createGrader(courseAt(root), { keepsThreads: true })
afterAll(() => grader.close())

const todo = (what: string) => `throw new Error('todo: ${what}')`

/** The four parts, each as the learner's file has it. */
const file = ({
  height = `export function height(x: number): number {\n  ${todo('two for every x')}\n}`,
  slope = `export function slope(): number {\n  ${todo('how fast it rises')}\n}`,
  rise = `/** The rise from 0 to x. */\nexport function rise(x: number): number {\n  ${todo('the slope, x times')}\n}`,
  start = '// todo: where it begins\nexport const start: number | undefined = undefined',
} = {}) =>
  ['const two = 2\n', height, slope, rise, start, "export const given = 'a word'\n"].join('\n')

const grade = (parts: Parameters<typeof file>[0]) =>
  grader.gradeSource(exerciseOf('first/curve'), file(parts))

test('the stub: every part is still to do, at its line', async () => {
  const { state, parts, diagnosis } = await grade({})
  expect([state, diagnosis]).toEqual(['todo', null])
  expect(parts).toEqual([
    { name: 'height', state: 'todo', line: 4 },
    { name: 'slope', state: 'todo', line: 7 },
    { name: 'rise', state: 'todo', line: 11 },
    { name: 'start', state: 'todo', line: 14 },
  ])
})

test('half done and right: ticks for that, and the whole is still to do', async () => {
  const height = 'export const height = (x: number): number => 2 * x'
  const { state, parts } = await grade({ height })
  expect(state).toBe('todo')
  expect(parts.map(({ name, state, line }) => [name, state, line])).toEqual([
    ['height', 'passed', 3],
    ['slope', 'todo', 5],
    ['rise', 'todo', 9],
    ['start', 'todo', 12],
  ])
})

test('half done and wrong: failed, whatever is still to do', async () => {
  const height = 'export const height = (x: number): number => x'
  const { state, parts, tests } = await grade({ height })
  expect(state).toBe('failed')
  expect(parts.map(({ state }) => state)).toEqual(['failed', 'todo', 'todo', 'todo'])
  expect(tests.map(({ name, uses }) => [name, uses])).toEqual([
    ['height of 1', ['height']],
    ['height of 2', ['height']],
    ['the slope > is two', ['slope']],
    ['rise', ['rise']],
    ['start', ['given', 'start']],
  ])
})

test('a part that is done, and calls one that is not, waits for it', async () => {
  const rise = 'export function rise(x: number): number {\n  return slope() * x\n}'
  const { parts, state } = await grade({ rise, start: 'export const start = 0' })
  expect(state).toBe('todo')
  expect(parts.map(({ state }) => state)).toEqual(['todo', 'todo', 'waiting', 'passed'])
})

test('code above a throw that was left: begun', async () => {
  const slope = `export function slope(): number {\n  let up = 1\n  up += 1\n  ${todo('how fast it rises')}\n}`
  const { parts } = await grade({ slope })
  expect(parts[1]).toEqual({ name: 'slope', state: 'todo', line: 9, begun: true })
})

test('handed out in another language, with a comment inside: not begun', async () => {
  const slope = `export function slope(): number {\n  // 先看一看。\n  ${todo('升得多快')}\n}`
  const { parts } = await grade({ slope })
  expect(parts[1]).toEqual({ name: 'slope', state: 'todo', line: 8 })
})

test('a throw that is never reached is no matter', async () => {
  const slope = `export function slope(): number {\n  return 2\n  ${todo('how fast it rises')}\n}`
  const { parts } = await grade({ slope })
  expect(parts[1]).toEqual({ name: 'slope', state: 'passed', line: 6 })
})

test.each([
  [
    'another spelling',
    'export const Height = (x: number) => 2 * x',
    'Your file exports Height; height is wanted.',
  ],
  [
    'a letter amiss',
    'export const hieght = (x: number) => 2 * x',
    'Your file exports hieght; height is wanted.',
  ],
  [
    'not exported',
    'const height = (x: number) => 2 * x',
    'height is there on line 3, but it is not exported: write `export` in front of it.',
  ],
  [
    'as the default',
    'export default function height(x: number) { return 2 * x }',
    'Your file exports height as its default; the tests want it by its name: take `default` away.',
  ],
  ['taken out', '', 'Your file exports no height; the task wants one.'],
])('a name that is not there: %s', async (_, height, says) => {
  const { state, parts, diagnosis } = await grade({ height })
  expect([state, diagnosis, parts[0]]).toEqual([
    'failed',
    says,
    { name: 'height', state: 'missing' },
  ])
})

test('where nothing is marked, all that is handed out is graded', async () => {
  const text = 'export const half = (x: number) => x / 2\nexport const third = (x: number) => x\n'
  const { parts } = await grader.gradeSource(exerciseOf('first/mend'), text)
  expect(parts).toEqual([
    { name: 'half', state: 'passed', line: 1 },
    { name: 'third', state: 'failed', line: 2 },
  ])
})

test('a fix asks for what its mutants change; what is given beside it is missed only where it is gone', async () => {
  const text = readFileSync(`${root}/first/depth/exercise.ts`, 'utf8')
  const least = { name: 'digs', find: 'least = 1', replace: 'least = 2', says: '' }
  const names = async (source: string, kind: Kind = 'fix') => {
    const fix = exerciseOf('first/depth', { kind, mutants: [least] })
    return (await grader.gradeSource(fix, source)).parts.map(({ name }) => name)
  }
  const wrong = text.replace('least = 1', 'least = 2')
  // The depth and the rate are right whatever is wrong with the least; end leads there by way of start.
  expect(await names(wrong)).toEqual(['start', 'end'])
  expect(await names(wrong.replace('export const rate', 'const rate'))).toEqual([
    'rate',
    'start',
    'end',
  ])
  expect(await names(wrong, 'code')).toEqual(['depth', 'rate', 'start', 'end'])
})

test('an import of what is spelt in another way', async () => {
  const text = "import { Join } from 'node:path'\nexport const half = Join, third = Join\n"
  const { state, message } = await grader.gradeSource(exerciseOf('first/mend'), text)
  expect([state, message]).toEqual([
    'invalid',
    "first/mend/exercise.ts:1:22: there is no Join in 'node:path': did you mean join?",
  ])
})

test.each([
  [1, 3, ['passed', 'failed']],
  [0, 2, ['failed', 'passed']],
  [0, 3, ['failed', 'failed']],
])(
  'a test of two parts, low %d and high %d: blames the one that fails by itself',
  async (low, high, states) => {
    const text = `export const low = () => ${low}\nexport const high = () => ${high}\n`
    const { parts } = await grader.gradeSource(exerciseOf('first/both'), text)
    expect(parts.map(({ state }) => state)).toEqual(states)
  },
)

// What is wrong is wrong for one x alone, which one of the tests asks for.
test.each([
  ['tests of one name in two suites', 'x', 'x === 1 ? 0 : 2 * x', ['passed', 'failed']],
  ['a suite made for each', 'x === 5 ? 0 : x', '2 * x', ['failed', 'passed']],
  ['a title that names one of two', 'x', 'x === 3 ? 0 : 2 * x', ['passed', 'failed']],
])('whom a title blames: %s', async (_, low, high, states) => {
  const text = `export const low = (x: number) => ${low}\nexport const high = (x: number) => ${high}\n`
  const { parts } = await grader.gradeSource(exerciseOf('first/titles'), text)
  expect(parts.map(({ state }) => state)).toEqual(states)
})

const deep = (change: [string, string]) =>
  `const least = 1
export const depth = 3
export const rate = 0.1
export const start = (): number => least + depth
export const end = (): number => start() - rate * depth
`.replace(...change)

// The tests of `depth` look at start alone, at end and rate, and at start and end.
test.each<[string, [string, string], Record<string, string>]>([
  ['rate', ['0.1', '0.2'], { depth: 'passed', rate: 'failed', start: 'passed', end: 'passed' }],
  ['end', ['- rate', '+ rate'], { rate: 'passed', start: 'passed', end: 'failed' }],
  [
    'what two of them build on',
    ['least = 1', 'least = 2'],
    { rate: 'passed', start: 'failed', end: 'failed' },
  ],
  [
    'what no test looks at but through others',
    ['depth = 3', 'depth = 4'],
    { depth: 'failed', rate: 'passed', start: 'failed', end: 'passed' },
  ],
])(
  'what is as it was given is blamed only by tests of its own: changed is %s',
  async (_, change, states) => {
    const { parts } = await grader.gradeSource(exerciseOf('first/depth'), deep(change))
    const found = Object.fromEntries(parts.map(({ name, state }) => [name, state]))
    expect(found).toMatchObject(states)
  },
)
