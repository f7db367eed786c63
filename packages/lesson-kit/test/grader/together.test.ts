// Many texts in one run: each gets the verdict that it would get alone, whatever the others do.
import { createGrader } from '@neuralings/lesson-kit'
import { afterAll, expect, test } from 'vitest'
import { countLoops } from '../../src/grader/loops.ts'
import { courseAt, exerciseOf, relu, temporary, write } from './course.ts'

const root = write(`${temporary(clean => afterAll(clean))}/course`, {
  ...relu,
  'first/total/exercise.ts': 'export const total = (n: number) => n\n',
  'first/total/exercise.test.ts': `
import { expect, test } from 'vitest'
import { total } from './exercise.ts'
test('a few', () => expect(total(3)).toBe(6))
test('many', () => expect(total(1000)).toBe(500_500))`,
})
const grader = createGrader(courseAt(root), { keepsThreads: true })
afterAll(() => grader.close())

const exercise = exerciseOf('first/relu')
const right = 'export const relu = (x: number): number => Math.max(0, x)\n'
const wrong = 'export const relu = (x: number): number => x\n'

test('right passes and wrong does not, in any order', async () => {
  const sources = [right, wrong, `${right}// again\n`, wrong, right]
  expect(await grader.gradeTogether(exercise, sources)).toEqual([false, true, false, true, false])
})

test('what does not load, throws later or makes a mess is rejected, and the others are not', async () => {
  const sources = [
    right,
    "throw new Error('not today')",
    "import { nothing } from './nowhere.ts'\nexport const relu = nothing\n",
    'export const other = 1\n',
    `${right}// fine\n`,
  ]
  expect(await grader.gradeTogether(exercise, sources)).toEqual([false, true, true, true, false])
})

const sum = (loop: string) =>
  `export function total(n: number) {\n  let sum = 0\n  ${loop}\n  return sum\n}\n`

test('a loop without an end is stopped by its number of turns', async () => {
  const sources = [
    sum('for (let i = 1; i <= n; i++) sum += i'),
    sum('for (let i = 1; i <= n; i--) sum += i'),
    sum('let i = 0\n  while (true) i++'),
    sum('do sum++\n  while (sum > 0)'),
    'for (;;);\nexport const total = 1\n',
    sum('let i = n\n  while (i > 0) sum += i--'),
  ]
  const rejected = await grader.gradeTogether(exerciseOf('first/total'), sources)
  expect(rejected).toEqual([false, true, true, true, true, false])
})

test('a run proves nothing when the right text fails, or when it ends early', async () => {
  expect(await grader.gradeTogether(exercise, [wrong, wrong])).toBeNull()
  expect(await grader.gradeTogether(exercise, [right, `${right}process.exit()\n`])).toBeNull()
  expect(await grader.gradeTogether(exercise, [right, wrong])).toEqual([false, true])
})

test('the verdicts of many are those that each gets alone', async () => {
  const sources = [
    right,
    wrong,
    `throw new Error('not today')`,
    'export const relu = 1',
    `${right}//`,
  ]
  const together = await grader.verdictsTogether(exercise, sources)
  for (const [i, source] of sources.entries()) {
    const { state, tests } = await grader.gradeSource(exercise, source)
    expect(together?.[i]).toMatchObject({
      state,
      tests: tests.map(({ location, ...test }) => test),
    })
  }
})

test('a grade after it is as ever', async () => {
  expect((await grader.gradeSource(exercise, wrong)).state).toBe('failed')
  expect((await grader.gradeSource(exercise, right)).state).toBe('passed')
})

test('counted loops stay on their lines', () => {
  const source = 'for (const x of [1, 2])\n  f(x)\nwhile (g()) {\n  h()\n}\n'
  expect(countLoops(source)).toBe(
    'for (const x of [1, 2])\n  { neuralingsTurn(); f(x) }\nwhile (g()) { neuralingsTurn(); {\n  h()\n} }\n',
  )
})

test('each test of a text has turns of its own, and a property that is looked into has enough', async () => {
  const course = write(`${temporary(clean => afterAll(clean))}/course`, {
    'first/total/exercise.ts': 'export const total = (list: number[]) => list.length\n',
    'first/total/exercise.test.ts': `
import { expectSameFunction } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { total } from './exercise.ts'
test('any list', () => {
  const wanted = list => list.reduce((sum, v) => sum + v, 0)
  expectSameFunction(total, wanted, { what: 'total', inputs: [['n']], points: 2 })
})
test('one', () => expect(total([1])).toBe(1))`,
  })
  const of = (start: number) =>
    sum('for (const v of n) sum += v').replace('sum = 0', `sum = ${start}`)
  const whole = createGrader(courseAt(course))
  const [, wrong, endless] =
    (await whole.verdictsTogether(exerciseOf('first/total'), [
      of(0),
      of(1),
      sum('for (;;) if (n.length !== 1) sum++; else return n[0]'),
    ])) ?? []
  expect(wrong.tests.map(({ message }) => message.split('\n')[0])).toEqual([
    'total([0])',
    expect.stringContaining('expected 2 to be 1'),
  ])
  expect(endless.tests.map(({ state, message }) => [state, message])).toEqual([
    ['failed', 'this loop does not come to an end'],
    ['passed', ''],
  ])
  await whole.close()
})
