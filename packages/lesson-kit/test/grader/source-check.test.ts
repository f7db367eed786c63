// What keeps a text from being graded, and where it says so.
import { expect, test } from 'vitest'
import { chosenIn } from '../../src/grader/borrowed.ts'
import { SourceCheck } from '../../src/grader/source-check.ts'
import { read } from '../../src/stub/parse.ts'

/** `line:column: message`, or nothing for a text that is in order. */
function check(text: string): string | undefined {
  const sources = new SourceCheck('/ws/a.ts')
  try {
    sources.check(text, '/ws/a.ts')
  } catch {
    // told in `unreadable`
  }
  const { unreadable: told } = sources
  return told && `${told.line}:${told.column}: ${told.message}`
}

test.each([
  ['const a = ;', '1:11: Unexpected token'],
  ['\n\tconst a = ;', '2:12: Unexpected token'],
  ['const b = 1\r\nconst a = ;', '2:11: Unexpected token'],
  ['const a = 1\nconst a = 2', '2:7: Identifier `a` has already been declared'],
  ['function a() {}\nexport function a() {}', '2:17: a is declared a second time'],
  ['if (1) {\n  break\n}', '2:3: Illegal break statement'],
])('%j: %s', (text, message) => {
  expect(check(text)).toBe(message)
})

test.each([
  "import { vi } from 'vitest'",
  "const { vi } = await import('vitest')",
  "export * from '@vitest/expect'",
])('%s is for the tests alone', text => {
  expect(check(text)).toMatch(/^1:\d+: '@?vitest\S*' is for the tests alone$/)
})

test.each([
  "export { relu } from '@neuralings/a'",
  "import { relu } from '@neuralings/a'\nexport { relu }",
  "import { relu as theirs } from '@neuralings/a'\nexport { theirs as relu }",
  "import { relu as theirs } from '@neuralings/a'\nexport const relu = theirs",
  "import * as all from '@neuralings/a'\nexport const relu = all.relu.f",
  "import { theirs } from '@neuralings/a'\nexport const relu = x => theirs(x)",
  "import { theirs } from '@neuralings/a'\nexport const relu = (x, y) => { return theirs.f(x, y) }",
  "import { theirs } from '@neuralings/a'\nexport function relu(x: number) {\n  return theirs(x)\n}",
  "import { theirs } from '@neuralings/a'\nexport const relu = (x, { p, q = 1 }) => theirs(x, { p, q })",
])('%j hands on what a package has built', text => {
  expect(check(text)).toMatch(/^\d:1: relu is what you build here/)
})

test('so does a text that hands on all of it', () => {
  expect(check("export * from '@neuralings/a'")).toMatch(/^1:1: this is what you build here/)
})

test.each([
  "import { relu } from '@neuralings/a'\nexport const activation = relu",
  "import { tanh } from '@neuralings/a'\nexport const activation = (x: Variable) => tanh(x)",
  "export { relu as activation } from '@neuralings/a'",
])('%j has chosen, where the exercise asks for a choice', text => {
  const sources = new SourceCheck('/ws/a.ts', { built: ['activation'], chosen: ['activation'] })
  expect(() => sources.check(text, '/ws/a.ts')).not.toThrow()
})

test('beside a choice the rest is still to be built', () => {
  const sources = new SourceCheck('/ws/a.ts', { chosen: ['activation'] })
  const text = "export { relu as activation, mse as loss } from '@neuralings/a'"
  expect(() => sources.check(text, '/ws/a.ts')).toThrow('loss is what you build here')
})

test.each([
  ["import { relu } from '@neuralings/a'\nexport const activation = relu", ['activation']],
  ['const all = { f: relu }\nexport const activation = all.f\nexport const lr = 1', ['activation']],
  ['export const f = (x: number) => relu(x)\nexport function g() {}', []],
])('%j: the solution names what it exports', (text, names) => {
  expect(chosenIn(read(text))).toEqual(names)
})

test.each([
  'export function a(x: number): number\nexport function a(x: string): string\nexport function a() {}',
  "// import { vi } from 'vitest'",
  "import { relu } from '@neuralings/a'\nconsole.log(relu(1))\nexport const mine = 1",
  "import { relu } from '@neuralings/a'\nexport const twice = (x: number) => relu(relu(x))",
  "import { pow } from '@neuralings/a'\nexport const square = (x: number) => pow(x, 2)",
  "import { less } from '@neuralings/a'\nexport const more = (x, y) => less(y, x)",
  "import { add } from '@neuralings/a'\nexport const line = (x, { w, b }) => add(x, mul(w, b))",
  "import { add } from '@neuralings/a'\nexport const line = (x, { w, b }) => add(x, { w: b, b: w })",
  "import type { Tensor } from '@neuralings/a'\nexport type { Tensor }",
  "export type { Tensor } from '@neuralings/a'",
  "import { log } from './other.ts'\nexport { log }",
])('%j is in order', text => {
  expect(check(text)).toBeUndefined()
})

/** What speaks against an import of `'@neuralings/a'` in a text whose exercise builds relu and its derivative. */
function checkImport(text: string): string | undefined {
  const sources = new SourceCheck('/ws/a.ts', { built: ['relu', 'reluDerivative'] })
  try {
    sources.check(text, '/ws/a.ts')
    sources.checkImport('@neuralings/a', '/ws/a.ts')
  } catch {
    // told in `unreadable`
  }
  const { unreadable: told } = sources
  return told && `${told.line}: ${told.message}`
}

test.each([
  "import { relu } from '@neuralings/a'",
  "import { relu as r } from '@neuralings/a'",
  "import { 'relu' as r } from '@neuralings/a'",
  "import { max, relu as r } from '@neuralings/a'",
  "import * as all from '@neuralings/a'; export const f = x => 0 + all.relu(x)",
  "import * as all from '@neuralings/a'; export const f = x => 0 + all['relu'](x)",
  "import { table } from '@neuralings/a'; export const f = x => 0 + table.relu(x)",
  "import table from '@neuralings/a'; export const f = x => 0 + (table as any).x + table.relu(x)",
])('%s: relu may not be imported', text => {
  expect(checkImport(text)).toBe('1: relu is what you build here: it may not be imported')
})

test.each([
  "import * as all from '@neuralings/a'; const { relu } = all",
  "import * as all from '@neuralings/a'; const name = 'relu'; all[name](1)",
  "export const relu = x => 0; const all = await import('@neuralings/a')",
  "export const relu = x => 0; const name = '@neural' + 'ings/a'; await import(name)",
])('%s: no module may be taken whole', text => {
  expect(checkImport(text)).toBe(
    '1: relu is what you build here: import what else you need by its name, at the top',
  )
})

test.each([
  "import { maximum } from '@neuralings/a'; export const relu = x => maximum(x, 0)",
  "import * as all from '@neuralings/a'; export const relu = x => all.maximum(x, 0)",
  "import * as all from '@neuralings/a'; export const relu = (x: all.Tensor) => x",
  "import * as all from '@neuralings/a'; export const relu = x => x.all + { all: 1 }.all",
  "import type { relu } from '@neuralings/a'",
  "import { type relu, maximum } from '@neuralings/a'",
  "import { relu } from './mine.ts'; import { maximum } from '@neuralings/a'; relu(maximum(1, 2))",
])('%s is in order', text => {
  expect(checkImport(text)).toBeUndefined()
})
