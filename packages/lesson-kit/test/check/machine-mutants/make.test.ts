// Which wrong versions the machine makes of a solution, by hand.
import { expect, test } from 'vitest'
import { makeMutants } from '../../../src/check/machine-mutants/make.ts'

/** The names of the mutants of a function `f` with these lines as the learner's part. */
const made = (lines: string, params = 'x: number, y: number') =>
  makeMutants(`function f(${params}) {\n  // todo: fill in\n  ${lines}\n  // end\n}`)
    .map(({ name }) => name.replace('f: ', ''))
    .filter(name => !name.startsWith('return '))

test.each([
  ['return x < y', ['<=', '>'].map(sign => `x ${sign} y`)],
  ['return x === 0', ['x !== 0']],
  ['return x + y', ['(x - y)', '(x * y)', 'x', 'y']],
  ['return x / y', ['(x * y)']],
  ['return x ** 2', ['(x * 2)', 'x ** 2.5', 'x ** 1.5', 'x ** 3', 'x ** 1']],
  ['return x > 0.5', ['x > 1', 'x > 0', 'x > 1.5', 'x > (-0.5)']],
  ['return x < y', ['x < y + 1', 'x < y - 1', 'y < y', 'x < x']],
  ['return x && y', ['x || y', 'x', 'y']],
  ['return x ? 1 : y', ['!(x) ? 1 : y', '1', 'y']],
  ['return -x', ['x', '-y']],
  ['return Math.max(0, x)', ['Math.min(0, x)', 'x', 'Math.max(1, x)']],
  ['return Math.sqrt(x)', ['x', 'Math.sqrt(y)']],
  ['return g(x, y, 1)', ['g(y, x, 1)', 'g(x, 1, y)']],
  ['return x.reverse()', ['x']],
  ['return x.length', ['(x.length + 1)', '(x.length - 1)']],
  ['return [x, y]', ['[y]', '[x]', '[y, x]']],
  ['return { x, keep: true }', ['{ keep: true }', '{ x }', '{ x, keep: false }']],
  ["return x === 'a' ? 'b' : 'c'", ["x === 'b' ? 'b' : 'c'", "x === 'a' ? 'a' : 'c'"]],
])('%s', (line, wanted) => {
  const [, before] = /return (.*)/.exec(line) ?? []
  const names = made(line)
  for (const after of wanted) expect(names).toContain(`${before} became ${after}`)
})

test('statements that are left out, turned around or always done', () => {
  const names = made('let n = 0\n  n += x\n  if (x > 0) n--\n  else n = y\n  return n')
  for (const name of [
    'n += x is left out',
    'n += x became n = x',
    'n += x became n -= x',
    'if (x > 0) n-- else n = y is left out',
    'x > 0 became !(x > 0)',
    'x > 0 became true',
    'n-- became n++',
    'n = y is left out',
  ])
    expect(names).toContain(name)
})

test('what stands outside the markers is left alone', () => {
  const source = `const far = 1 + 2
export function f(x: number): number {
  const y = x * 2
  // todo: add three
  return y + 3
  // end
}
`
  const mutants = makeMutants(source)
  expect(mutants.length).toBeGreaterThan(5)
  for (const mutant of mutants) {
    expect(mutant.line).toBe(5)
    expect(mutant.source).toContain('const far = 1 + 2')
    expect(mutant.source).toContain('const y = x * 2\n  // todo: add three\n')
  }
})

test('a program without markers is changed everywhere but in its imports and types', () => {
  const source = "import { a } from 'a'\ntype One = 1\nexport const two: 2 = 2\n"
  const mutants = makeMutants(source)
  expect(mutants.map(({ name }) => name)).toEqual([
    'two: two = 2 became two = 2.5',
    'two: two = 2 became two = 1.5',
    'two: two = 2 became two = 3',
    'two: two = 2 became two = 1',
  ])
  expect(mutants[0]?.source).toBe(source.replace('= 2\n', '= 2.5\n'))
})

test('no two mutants are the same program, and none is the solution', () => {
  const source = 'export const pair = [1, 1, 2]\n'
  const sources = makeMutants(source).map(mutant => mutant.source)
  expect(new Set([source, ...sources]).size).toBe(sources.length + 1)
})

test('a name does not depend on the line, and one that comes again is numbered', () => {
  const body = (blank: string) =>
    `function f(x: number) {\n  // todo: double it twice\n${blank}  x += 1\n  x += 1\n  // end\n}\n`
  const [here, below] = ['', '\n\n'].map(blank => makeMutants(body(blank)))
  const names = (mutants = here) => mutants!.map(({ name }) => name)
  expect(names()).toContain('f: x += 1 is left out')
  expect(names()).toContain('f: x += 1 is left out (2)')
  expect(names(below)).toEqual(names())
  expect(below![0]!.line).toBe(here![0]!.line + 2)
})
