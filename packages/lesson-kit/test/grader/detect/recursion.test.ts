// A stack that is full is told by the function that filled it.
import type { TestResult, Verdict } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { tellRecursion } from '../../../src/grader/detect/recursion.ts'
import { exerciseOf } from '../course.ts'

const message = 'RangeError: Maximum call stack size exceeded'

const verdict: Verdict = {
  id: 'first/nest',
  kind: 'code',
  state: 'failed',
  tests: [],
  parts: [],
  message: '',
  diagnosis: null,
  picture: null,
  output: '',
  durationMs: 0,
}

/** What is told of a text whose tests found the stack full on a line. */
function told(source: string, line: number, { says = message, file = '/ws/first/nest.ts' } = {}) {
  const location = { file, line, column: 1 }
  const failed: TestResult = { name: 'a', state: 'failed', uses: [], message: says, location }
  return tellRecursion({ ...verdict, tests: [failed], source }, exerciseOf('first/nest'))
}

const same = `const tent = (x: number) => 1 - x
export function nest(depth: number, x: number): number {
  return tent(nest(depth, x))
}
`

test('the same arguments again', () => {
  const sentence =
    'Line 3: nest calls itself with the very depth and x that it was given, and so it never ends.'
  expect(told(same, 3)).toBe(sentence)
  expect(told(same, 1)).toBe(sentence)
  expect(told('const f = (x: number): number =>\n  f(x)\n', 2)).toBe(
    'Line 2: f calls itself with the very x that it was given, and so it never ends.',
  )
})

const deeper = (line: number, name: string) =>
  `Line ${line}: ${name} calls itself, deeper and deeper, until there is no room for one more call.`

test('other arguments, or the same names with other values', () => {
  expect(told('function f(n: number): number {\n  return f(n - 1)\n}\n', 2)).toBe(deeper(2, 'f'))
  expect(told('function f(n: number): number {\n  n--\n  return f(n)\n}\n', 3)).toBe(deeper(3, 'f'))
  expect(told('function f(n: N) {\n  for (n of n.next) f(n)\n}\n', 2)).toBe(deeper(2, 'f'))
  expect(told('function f(n: N) {\n  n.next.forEach(n => f(n))\n}\n', 2)).toBe(deeper(2, 'f'))
  expect(told('function f() {\n  f()\n}\n', 2)).toBe(deeper(2, 'f'))
})

test('the innermost function around the line', () => {
  const source = `export function order(root: N) {
  const visit = (node: N) => {
    for (const parent of node.parents) visit(parent)
  }
  if (!root) order(root)
  visit(root)
}
`
  expect(told(source, 3)).toBe(deeper(3, 'visit'))
})

test('nothing where two functions may have been it, none calls itself, or another file did', () => {
  const two = 'const a = () => a()\nconst b = () => b()\nconst c = () => 1\n'
  expect(told(two, 3)).toBeNull()
  expect(told('const a = () => b()\nconst b = () => a()\n', 1)).toBeNull()
  expect(told(same, 3, { file: '/ws/first/other.ts' })).toBeNull()
})

test('nothing for other failures', () => {
  expect(told(same, 3, { says: 'RangeError: Invalid array length' })).toBeNull()
})
