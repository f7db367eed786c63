// Verdicts of every shape that the grader gives, for any exercise: the texts are the course's own, what was
// measured is taken from recorded runs. Nothing is graded.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Course, Exercise, TestResult, Verdict } from '@neuralings/lesson-kit'

/** How failed tests told what they saw, in runs of wrong answers. */
const messages = [
  'leakyRelu(-0.25, 0.1)\n  yours   0.025\n  wanted  -0.025',
  'softmax([1000, 1001, 1002]): element [0] differs\n  yours   NaN\n  wanted  0.0900306\n  in full\n  yours   [NaN, NaN, NaN]\n  wanted  [0.0900306, 0.244728, 0.665241]',
  'RangeError: matmul: inner dimensions differ: [1,3] @ [2,3] (3 ≠ 2)',
  'the distances between neighbours in column 0: element [2] differs\n  yours   0.0691385\n  wanted  0.0868562\n  around it\n  yours   [0.0868562, 0.0868562, 0.0691385, 0.0177177, …]\n  wanted  [0.0868562, 0.0868562, 0.0868562, 0.0868562, …]',
  'c b a: b stands before its parent a',
  'two runs from the same seed agree: expected false to be true',
  'linear(x, w, b)\n  yours   [[1, 2, 3],\n           [4, 5, 6]]\n  wanted  [[1, 2],\n           [4, 5]]',
  "TypeError: Cannot read properties of undefined (reading 'locals')",
]

/** The names of an exercise's tests, as its file has them. */
function testNames({ root }: Course, { folder }: Exercise): string[] {
  const source = readFileSync(join(root, folder, 'exercise.test.ts'), 'utf8')
  const names = [...source.matchAll(/\btest\(\s*(['"`])(.+?)\1/g)].map(([, , name]) => name!)
  return names.length > 0 ? names : ['the example of the task']
}

export interface Shape {
  what: string
  verdict: Verdict
}

export function shapesOf(course: Course, exercise: Exercise): Shape[] {
  const names = testNames(course, exercise)
  const quiet = { id: exercise.id, kind: exercise.kind, message: '', diagnosis: null, output: '' }
  const base: Omit<Verdict, 'state'> = {
    ...quiet,
    tests: [],
    parts: [],
    picture: null,
    durationMs: 130,
  }
  const location = { file: `/somewhere/${exercise.file}`, line: 12, column: 3 }
  const failing = (at: number): TestResult[] =>
    names.map((name, i) =>
      i < at % names.length
        ? { name, uses: [], state: 'passed', message: '' }
        : {
            name,
            uses: [],
            state: 'failed',
            message: messages[(i + at) % messages.length]!,
            location,
          },
    )
  const says = exercise.mutants.map(({ says }, i): Shape => {
    const output = i % 3 === 0 ? 'loss 0.25\nw: [0.1234, 0.5678, 0.9012, 0.3456, 0.7890]\n' : ''
    return {
      what: `mutant ${i}`,
      verdict: { ...base, state: 'failed', tests: failing(i), diagnosis: says, output },
    }
  })
  const silent = messages.map((_, i): Shape => {
    return { what: `example ${i}`, verdict: { ...base, state: 'failed', tests: failing(i) } }
  })
  const stopped = Object.entries(messagesOf(exercise)).map(
    ([state, message]): Shape => ({
      what: state,
      verdict: { ...base, state: state as Verdict['state'], message },
    }),
  )
  const parts = halves(names)
  const todo = names.map(
    (name): TestResult => ({ name, uses: [], state: 'failed', message: 'todo: x' }),
  )
  return [
    ...says,
    ...silent,
    ...stopped,
    { what: 'todo', verdict: { ...base, state: 'todo', tests: todo, parts: parts.slice(2, 3) } },
    {
      what: 'half',
      verdict: { ...base, state: 'todo', tests: [...todo, ...failing(1).map(finished)], parts },
    },
    { what: 'outside', verdict: { ...base, state: 'failed', tests: [{ ...outside, location }] } },
    { what: 'passed', verdict: { ...base, state: 'passed', tests: failing(0).map(pass) } },
  ]
}

const pass = ({ name }: TestResult): TestResult => ({
  name,
  uses: [],
  state: 'passed',
  message: '',
})

const finished = (test: TestResult): TestResult => ({ ...test, uses: ['activationDerivative'] })

const outside: TestResult = {
  name: 'outside the tests',
  uses: [],
  state: 'failed',
  message: "ReferenceError: Cannot access 'weights' before initialization",
}

const messagesOf = ({ file, deadline, memory }: Exercise) => ({
  timeout: `timed out after ${deadline} s`,
  crashed: `it was stopped: it used more than ${memory} MB of memory`,
  invalid: `Line 3 of ${file}: Unexpected token. Look there and just before: a bracket, comma or quote is amiss.\n  return weights.map((w, i) => w * inputs[i]).reduce((a, b) => a + b, 0) + + bias)\n${' '.repeat(73)}^`,
})

const halves = (names: readonly string[]): Verdict['parts'] => [
  { name: 'forward', state: 'passed', line: 3 },
  { name: 'activationDerivative', state: 'failed', line: 9 },
  { name: 'weightGradient', state: 'todo', line: 10 + names.length },
  { name: 'biasGradient', state: 'waiting', line: 20 },
  { name: 'inputGradient', state: 'missing' },
]
