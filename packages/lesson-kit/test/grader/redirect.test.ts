// Which file is graded, which pieces it is graded with, and that nothing of an earlier grade is left.
import { createGrader, type Verdict } from '@neuralings/lesson-kit'
import { afterAll, describe, expect, test } from 'vitest'
import { courseAt, exerciseOf, link, relu, temporary, write } from './course.ts'

const dir = temporary(clean => afterAll(clean))
const root = `${dir}/course`
const grader = createGrader(courseAt(root))
afterAll(() => grader.close())

const state = async (verdict: Promise<Verdict>) => (await verdict).state

describe('two workspaces in one child', () => {
  write(root, relu)
  write(dir, {
    'right/first/relu.ts': 'export const relu = (x: number) => Math.max(0, x)',
    'wrong/first/relu.ts': 'export const relu = (x: number) => x',
  })
  const exercise = exerciseOf('first/relu')
  const grade = (workspace: string) =>
    state(grader.grade(exercise, `${dir}/${workspace}/first/relu.ts`))

  test('right, wrong, right, wrong', async () => {
    const states = []
    for (const workspace of ['right', 'wrong', 'right', 'wrong'])
      states.push(await grade(workspace))
    expect(states).toEqual(['passed', 'failed', 'passed', 'failed'])
  })

  test('asked for all at once', async () => {
    const states = await Promise.all(['wrong', 'right', 'wrong'].map(grade))
    expect(states).toEqual(['failed', 'passed', 'failed'])
  })

  test('a source in place of the solution, then the file again', async () => {
    const wrong = grader.gradeSource(exercise, 'export const relu = (x: number) => x')
    const right = grader.gradeSource(exercise, 'export const relu = (x: number) => x > 0 ? x : 0')
    expect([await state(wrong), await state(right)]).toEqual(['failed', 'passed'])
    expect(await grade('wrong')).toBe('failed')
  })

  test('what one grade changed for all is forgotten in the next', async () => {
    const vandal = 'Math.max = () => 7\nexport const relu = (x: number) => x'
    expect(await state(grader.gradeSource(exercise, vandal))).toBe('failed')
    expect(await grade('right')).toBe('passed')
  })
})

describe('a milestone and its pieces', () => {
  const value = 'export class Value { readonly n: number; constructor(n: number) { this.n = n } }'
  write(root, {
    'net/value/exercise.ts': value,
    'net/add/exercise.ts': 'export const add = (a: number, b: number) => a + b',
    'net/sum/exercise.ts': `
import { add } from '../add/exercise.ts'
import { Value } from '../value/exercise.ts'
export const sum = (x: number[]) => new Value(x.reduce(add))`,
    'net/sum/exercise.test.ts': `
import { expect, test } from 'vitest'
import { Value } from '../value/exercise.ts'
import { sum } from './exercise.ts'
test('sums', () => expect(sum([1, 2, 3]).n).toBe(6))
test('is a Value', () => expect(sum([1])).toBeInstanceOf(Value))`,
  })
  const exercise = exerciseOf('net/sum', { kind: 'milestone', pieces: ['net/value', 'net/add'] })
  const file = `${dir}/ws/net/sum.ts`
  const sum = (value: string) => `
import { add } from './add.ts'
import { Value } from '${value}'
export const sum = (x: number[]) => new Value(x.reduce(add))`
  const grade = () => grader.grade(exercise, file)

  test('runs the learner’s pieces, from where they lie; a changed piece counts at once', async () => {
    write(`${dir}/ws/net`, { 'sum.ts': sum('./value.ts'), 'value.ts': value })
    const states = []
    for (const op of ['+', '-', '+', '*']) {
      write(`${dir}/ws/net`, { 'add.ts': `export const add = (a: number, b: number) => a ${op} b` })
      states.push((await grade()).state)
    }
    expect(states).toEqual(['passed', 'failed', 'passed', 'passed'])
  })

  test('with a reference in the place of a piece', async () => {
    write(`${dir}/ws`, {
      'net/sum.ts': sum('../.neuralings/reference/net/value.ts'),
      'net/value.ts': 'syntax error',
      '.neuralings/reference/net/value.ts': value,
    })
    expect(await state(grade())).toBe('passed')
  })

  test('reached through a link', async () => {
    write(`${dir}/ws/net`, {
      'sum.ts': sum('./value.ts'),
      'value.ts': value,
      'add.ts': 'export const add = (a: number, b: number) => a + b',
    })
    link(`${dir}/linked-ws`, `${dir}/ws`)
    expect(await state(grader.grade(exercise, `${dir}/linked-ws/net/sum.ts`))).toBe('passed')
  })

  test('an error in a piece is told at its place', async () => {
    write(`${dir}/ws/net`, {
      'sum.ts': sum('./value.ts'),
      'value.ts': value,
      'add.ts': '\nexport function add(): number { throw new Error("todo: add") }',
    })
    const { state, tests } = await grade()
    expect(state).toBe('todo')
    expect(tests[0].location).toMatchObject({ file: `${dir}/ws/net/add.ts`, line: 2 })
    write(`${dir}/ws/net`, { 'add.ts': 'export const add = =' })
    expect((await grade()).message).toMatch(/^net\/add\.ts:1:20: /)
  })

  test('a source takes the author’s own pieces', async () => {
    const source = `
import { Value } from '../value/exercise.ts'
export const sum = (x: number[]) => new Value(x.length * 2)`
    expect(await state(grader.gradeSource(exercise, source))).toBe('passed')
  })
})

describe('packages', () => {
  write(`${dir}/packages/tally`, {
    'package.json':
      '{ "name": "@neuralings/tally", "type": "module", "exports": "./src/index.ts" }',
    'src/index.ts': 'export const tally: number[] = []',
  })
  write(root, {
    'use/tally/exercise.ts': '',
    'use/tally/exercise.test.ts': `
import { tally } from '@neuralings/tally'
import { expect, test } from 'vitest'
import './exercise.ts'
test('is the learner’s tally', () => expect(tally).toEqual([1]))`,
  })
  link(`${root}/node_modules/@neuralings/tally`, `${dir}/packages/tally`)
  const text = `
import { tally } from '@neuralings/tally'
tally.push(1)`
  const exercise = exerciseOf('use/tally')

  test('come from the course when the workspace has no links, in one copy', async () => {
    write(`${dir}/bare`, { 'use/tally.ts': text })
    expect(await state(grader.grade(exercise, `${dir}/bare/use/tally.ts`))).toBe('passed')
  })

  test('are one copy when the workspace links to them', async () => {
    write(`${dir}/linked`, { 'use/tally.ts': text })
    link(`${dir}/linked/node_modules/@neuralings/tally`, `${dir}/packages/tally`)
    expect(await state(grader.grade(exercise, `${dir}/linked/use/tally.ts`))).toBe('passed')
  })

  test('begin anew with every grade', async () => {
    expect(await state(grader.grade(exercise, `${dir}/linked/use/tally.ts`))).toBe('passed')
  })
})
