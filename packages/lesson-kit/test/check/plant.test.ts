import { expect, test } from 'vitest'
import { plantThrows } from '../../src/check/graded/plant.ts'

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
  expect(plantThrows(source).map(({ source }) => source)).toEqual([planted])
})

test('a module without exported functions throws at its end', () => {
  expect(plantThrows('const f = () => 1\nexport const x = 2\n')).toEqual([
    { name: '', source: "const f = () => 1\nexport const x = 2\n\nthrow new Error('planted')\n" },
  ])
})

test('each export in turn', () => {
  const source =
    'export const f = () => 1\nexport class A { get() { return 2 } }\nexport const [x] = [3]\n'
  const planted = plantThrows(source)
  expect(planted.map(({ name }) => name)).toEqual(['f', 'A'])
  expect(planted[1].source).toContain('f = () => 1')
  expect(planted[1].source).toContain("get() { throw new Error('planted');")
})
