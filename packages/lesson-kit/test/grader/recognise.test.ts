// A mutant of one part is told whatever the state of the others, and only where its failure is the attempt's.
import type { Mutant, TestResult, Verdict } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { failureOf } from '../../src/grader/failure.ts'
import { recognisePart, recogniseWhole } from '../../src/grader/recognise.ts'
import { exerciseOf } from './course.ts'

const solution = `
const half = (x: number) => x / 2
export const double = (x: number) => 2 * x
export const quarter = (x: number) => half(half(x))
`
const mutants: Mutant[] = [
  { name: 'adds', find: '2 * x', replace: '2 + x', says: 'double adds two.' },
  { name: 'halves', find: 'half(half(x))', replace: 'half(x)', says: 'quarter halves once.' },
  { name: 'thirds', find: 'x / 2', replace: 'x / 3', says: 'half takes a third.' },
]
const exercise = exerciseOf('first/parts', { mutants })

/** Three tests: of double, of quarter and of both; each with what was got, or null when it passed. */
function verdict(
  values: (string | null)[],
  { state = 'failed' as Verdict['state'] } = {},
): Verdict {
  const uses = [['double'], ['quarter'], ['double', 'quarter']]
  const tests = values.map((value, i): TestResult => {
    const name = uses[i].join(' and ')
    if (value === null) return { name, state: 'passed', uses: uses[i], message: '' }
    const isTodo = value.startsWith('todo:')
    const said = isTodo ? { message: value } : { message: `got ${value}`, actual: value }
    return { name, state: 'failed', uses: uses[i], ...said }
  })
  const { id, kind } = exercise
  const rest = { parts: [], message: '', diagnosis: null, picture: null, output: '', durationMs: 1 }
  return { id, kind, state, tests, ...rest }
}

// double(3) is 5, not 6; quarter(12) is 6, or 4 / 3, not 3; the sum of both at 12 is 27.
const failures = [
  verdict(['5', null, '17']),
  verdict([null, '6', '30']),
  verdict([null, '1.33333', '25.3333']),
].map(failureOf)

const part = (name: string, attempt: Verdict) =>
  recognisePart(name, { exercise, failures, solution, verdict: attempt })

test('the whole', () => {
  expect(recogniseWhole(exercise, failures, verdict(['5', null, '17']))).toBe('double adds two.')
  expect(recogniseWhole(exercise, failures, verdict(['5', null, null]))).toBeNull()
})

test('a part, while another is still to do', () => {
  const attempt = verdict(['5', 'todo: quarter x', 'todo: quarter x'], { state: 'todo' })
  expect(part('double', attempt)).toBe('double adds two.')
  expect(part('quarter', attempt)).toBeNull()
})

test('a part, while another is wrong in its own way', () => {
  expect(part('double', verdict(['5', '-3', '17']))).toBe('double adds two.')
  expect(part('quarter', verdict(['5', '6', '30']))).toBe('quarter halves once.')
})

test('a mutant of a function that is not handed out is one of the part that leads to it', () => {
  expect(part('quarter', verdict(['4', '1.33333', '25.3333']))).toBe('half takes a third.')
  expect(part('double', verdict(['4', '1.33333', '25.3333']))).toBeNull()
})

test('nothing where a test fails with another value, or passes', () => {
  expect(part('double', verdict(['4', null, '17']))).toBeNull()
  expect(part('double', verdict(['5', null, null]))).toBeNull()
  expect(part('double', verdict([null, '6', '30']))).toBeNull()
})

test('nothing where two mutants of the part fail alike and say different things', () => {
  const twin: Mutant = { ...mutants[0], name: 'more', replace: 'x + 2', says: 'double is x + 2.' }
  const twins = { ...exercise, mutants: [...mutants, twin] }
  const attempt = verdict(['5', 'todo: quarter x', 'todo: quarter x'])
  const setting = { failures: [...failures, failures[0]], solution, verdict: attempt }
  expect(recognisePart('double', { exercise: twins, ...setting })).toBeNull()
  expect(recognisePart('double', { exercise, ...setting })).toBe('double adds two.')
})

test('nothing where all that is known is NaN or an error: many mistakes end so', () => {
  const error = 'TypeError: x is not iterable'
  const setting = (values: (string | null)[]) => ({
    exercise,
    failures: [failureOf(verdict(values))],
    solution,
    verdict: verdict(values),
  })
  for (const value of ['NaN', error]) {
    const alike = setting([value, value, value])
    expect(recogniseWhole(exercise, alike.failures, alike.verdict)).toBeNull()
    expect(recognisePart('double', alike)).toBeNull()
  }
  const some = setting([null, null, 'NaN'])
  expect(recogniseWhole(exercise, some.failures, some.verdict)).toBe('double adds two.')
})
