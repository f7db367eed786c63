import { expect, test } from 'vitest'
import { plantThrow } from '../../src/check/plant.ts'

test.each([
  [
    'export function f(x: number): number { return x }',
    "export function f(x: number): number { throw new Error('planted');  return x }",
  ],
  [
    'export const f = (x: number) => x',
    "export const f = (x: number) => (() => { throw new Error('planted') })()",
  ],
  [
    'export class A {\n  n = 0\n  get() { return this.n }\n}',
    "export class A {\n  n = 0\n  get() { throw new Error('planted');  return this.n }\n}",
  ],
  [
    'export function f(x: 1): 1\nexport function f(x: number) { return [x].map(y => y) }',
    "export function f(x: 1): 1\nexport function f(x: number) { throw new Error('planted');  return [x].map(y => y) }",
  ],
])('%s', (source, planted) => {
  expect(plantThrow(source)).toBe(planted)
})

test('a module without exported functions throws at its end', () => {
  expect(plantThrow('const f = () => 1\nexport const x = 2\n')).toBe(
    "const f = () => 1\nexport const x = 2\n\nthrow new Error('planted')\n",
  )
})
