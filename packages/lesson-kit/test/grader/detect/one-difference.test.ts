// A part that differs from the solution in one place is told of that place; where there are more, nothing is said.
import { expect, test } from 'vitest'
import { tellDifference } from '../../../src/grader/detect/one-difference.ts'

const solution = `
const half = (v: number): number => v / 2

export function f(list: number[], scale: number): number {
  let total = 0
  for (let i = 0; i < list.length; i++) total += scale * list[i] ** 2
  return half(total) + 1
}
`

/** The solution, with one piece of it as a learner may have written it. */
const tell = (...edits: [from: string, to: string][]) =>
  tellDifference('f', { solution, source: edits.reduce((s, [a, b]) => s.replace(a, b), solution) })

const told: [sentence: string, ...edits: [from: string, to: string][]][] = [
  [
    'Line 7: in half(total) - 1 look at - once more; all else in f is right.',
    ['total) + 1', 'total) - 1'],
  ],
  ['Line 6: in list[i] ** 3 look at 3 once more; all else in f is right.', ['** 2', '** 3']],
  [
    'Line 6: in i <= list.length look at <= once more; all else in f is right.',
    ['i < list', 'i <= list'],
  ],
  [
    'Line 6: in total = scale * list[i] ** 2 look at = once more; all else in f is right.',
    ['total +=', 'total ='],
  ],
  [
    'Line 6: in total += list[i] look at list[i] once more; all else in f is right.',
    ['scale * list[i] ** 2', 'list[i]'],
  ],
  ['Line 2: in v / 3 look at 3 once more; all else in f is right.', ['v / 2', 'v / 3']],
  [
    'Line 7: in half((scale)) look at scale once more; all else in f is right.',
    ['half(total)', 'half((scale))'],
  ],
  ['Line 2: in (v!) / 3 look at 3 once more; all else in f is right.', ['v / 2', '(v!) / 3']],
  ['Line 2: in v / (3) look at 3 once more; all else in f is right.', ['v / 2', 'v / (3)']],
]

test.each(told)('%s', (sentence, ...edits) => {
  expect(tell(...edits)).toBe(sentence)
})

test('variables of other names, brackets and braces make no difference', () => {
  const renamed = `export function f(xs: number[], s: number): number {
  let sum = 0
  for (let k = 0; k < xs.length; k++) {
    sum += (s * xs[k] ** 3)
  }
  return half(sum) + 1
}`
  expect(tell([solution.slice(solution.indexOf('export')), renamed])).toBe(
    'Line 7: in xs[k] ** 3 look at 3 once more; all else in f is right.',
  )
})

const silent: [name: string, ...edits: [from: string, to: string][]][] = [
  ['the solution itself'],
  ['two places', ['let total = 0', 'let total = 1'], ['total) + 1', 'total) - 1']],
  ['a whole result', ['half(total) + 1', '0']],
  ['another statement', ['let total = 0\n', 'let total = 0\n  scale++\n']],
  ['one variable for two', ['list[i] ** 2', 'i ** 2'], ['half(total)', 'half(scale)']],
  [
    'a helper of its own',
    ['export', 'const third = (v: number) => v / 3\n\nexport'],
    ['half(total)', 'third(total)'],
  ],
  ['no program', ['{', '']],
]

test.each(silent)('silent: %s', (_name, ...edits) => {
  expect(tell(...edits)).toBeNull()
})

test('silent: the value of a constant, which is all that there is of it', () => {
  const texts = { source: 'export const answer = 2', solution: 'export const answer = 3' }
  expect(tellDifference('answer', texts)).toBeNull()
})

test('a number and its minus are one number', () => {
  const answer = (x: number) => `export const answer: number | undefined = ${x}`
  expect(tellDifference('answer', { solution: answer(-8), source: answer(-7.5) })).toBeNull()
  const scaled = (x: number) => `export const f = (v: number) => v * ${x}`
  expect(tellDifference('f', { solution: scaled(-8), source: scaled(-7.5) })).toBe(
    'Line 1: in v * -7.5 look at -7.5 once more; all else in f is right.',
  )
})
