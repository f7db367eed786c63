// What a second run has shown is told in sentences, with the learner's lines and names; nothing else is.
import { createGrader, type Exercise } from '@neuralings/lesson-kit'
import { afterAll, expect, test } from 'vitest'
import { courseAt, exerciseOf, temporary, write } from '../course.ts'

const total = `
export function total(xs: number[]): number {
  let sum = 0
  for (let i = 0; i < xs.length; i++) sum += xs[i]
  return sum
}
`
const dir = temporary(clean => afterAll(clean))
const root = write(`${dir}/course`, {
  'first/total/exercise.ts': total,
  'first/total/exercise.test.ts': `
import { expectClose } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { total } from './exercise.ts'
test('three', () => expectClose(total([1, 2, 3]), 6, { what: 'total([1, 2, 3])' }))
test('none', () => expectClose(total([]), 0, { what: 'total([])' }))`,
  'first/mean/exercise.ts': `import { total } from '../total/exercise.ts'
export const mean = (xs: number[]) => xs.length > 0 ? total(xs) / xs.length : 0\n`,
  'first/mean/exercise.test.ts': `
import { expectClose } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { mean } from './exercise.ts'
test('three', () => expectClose(mean([1, 2, 6]), 3, { what: 'mean([1, 2, 6])' }))
test('none', () => expectClose(mean([]), 0, { what: 'mean([])' }))`,
  'first/meet/exercise.ts': `
export function meet(one: number, other: number): number {
  if (one !== other && one !== 1 && other !== 1) throw new RangeError('no')
  return Math.max(one, other)
}
`,
  'first/meet/exercise.test.ts': `
import { expect, test } from 'vitest'
import { meet } from './exercise.ts'
test('one and any', () => expect(meet(1, 3)).toBe(3))
test.each([[2, 3], [5, 4]])('%d and %d do not meet', (a, b) => expect(() => meet(a, b)).toThrow())`,
  'first/share/exercise.ts': `
export const places = (xs: number[]) => xs.flatMap((x, i) => (x > 0 ? [i] : []))
export const share = (found: number[], xs: number[]) => found.length / xs.length
`,
  'first/share/exercise.test.ts': `
import { expect, test } from 'vitest'
import { places, share } from './exercise.ts'
test('places', () => expect(places([1, -1])).toEqual([0]))
test('share', () => expect(share([0], [1, -1])).toBe(0.5))
test('both', () => expect(share(places([1, 2, 3]), [1, 2, 3])).toBe(1))`,
  'first/scale/exercise.ts': `
export const scale = (factor: number, { xs }: { xs: number[] }) => xs.map(x => factor * x)
export const power = (base: number, exponent: number) => base ** exponent
export function clear(xs: number[]) { xs[0] = 0 }
`,
  'first/scale/exercise.test.ts': `
import { expectClose } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { clear, power, scale } from './exercise.ts'
const line = { xs: [1, 2] }
test('scale', () => {
  expectClose(scale(2, line), [2, 4], { what: 'scale(2, line)' })
  expectClose(scale(3, line), [3, 6], { what: 'scale(3, line)' })
})
test('power', () => {
  expectClose(power(2, 3), 8, { what: 'power(2, 3)' })
  expectClose(power(3, 2), 9, { what: 'power(3, 2)' })
  expectClose(power(2, 2), 4, { what: 'power(2, 2)' })
})
test('clear', () => {
  const xs = [5, 6]
  clear(xs)
  expect(xs).toEqual([0, 6])
})`,
  'first/last/exercise.ts': 'export const last = (fs: (() => number)[]) => fs.at(-1)!()',
  'first/last/exercise.test.ts': `
import { expectClose } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { last } from './exercise.ts'
const two = () => [() => 1, () => 2]
test('last', () => expectClose(last(two()), 2, { what: 'last of 1, 2' }))
test('stays', () => {
  const fs = two()
  last(fs)
  expectClose(fs.map(f => f()), [1, 2], { what: 'fs afterwards' })
})`,
})
const grader = createGrader(courseAt(root), { keepsThreads: true })
afterAll(() => grader.close())

const exercise = exerciseOf('first/total')

/** The cause of what does not come to an end. */
const causeOfNoEnd = (source: string) => causeOf(source, { ...exercise, deadline: 1 })

async function causeOf(source: string, of: Exercise = exercise): Promise<string | null> {
  return grader.diagnose(of, await grader.gradeSource(of, source))
}

const body = (...lines: string[]) =>
  [
    'export function total(xs: number[]): number {',
    ...lines.map(line => `  ${line}`),
    '}',
    '',
  ].join('\n')

test('a loop in whose condition nothing changes', async () => {
  const source = body('let [sum, i] = [0, 0]', 'while (i < xs.length) sum += xs[i]', 'return sum')
  expect(await causeOfNoEnd(source)).toMatch(
    /^The loop on line 3 did not come to an end: in [\d,]+ turns i and xs\.length were always the same\.$/,
  )
})

test('a loop whose condition always holds', async () => {
  const source = body('let i = 1', 'do i++', 'while (i !== 0)', 'return i')
  expect(await causeOfNoEnd(source)).toMatch(
    /^The loop on line 3 did not come to an end: after [\d,]+ turns i is \d+, and i !== 0 still holds\.$/,
  )
})

test('a loop without a condition, though one inside it ends', async () => {
  const source = body('let sum = 0', 'for (;;) {', 'for (const x of xs) sum += x', '}')
  expect(await causeOfNoEnd(source)).toMatch(
    /^The loop on line 3 did not come to an end in [\d,]+ turns\.$/,
  )
})

test('a condition of which nothing simple can be said', async () => {
  const source = body('const left = [...xs, 1]', 'while (left.at(-1)) left.reverse()', 'return 0')
  expect(await causeOfNoEnd(source)).toMatch(
    /^The loop on line 3 did not come to an end: after [\d,]+ turns left\.at\(-1\) still holds\.$/,
  )
})

test('what never ends without a loop of the text: nothing', async () => {
  expect(
    await causeOfNoEnd(body("return /^(a+)+$/.test('a'.repeat(60) + 'b') ? 1 : xs.length")),
  ).toBeNull()
})

test('a loop that is met while the file is read', async () => {
  expect(await causeOfNoEnd(`let n = 0\nwhile (n >= 0) n++\n${total}`)).toMatch(
    /^The loop on line 2 did not come to an end: after [\d,]+ turns n is [\d,]+, and n >= 0 still holds\.$/,
  )
})

test('a loop in a piece of a milestone, in the learner’s own file', async () => {
  const milestone = exerciseOf('first/mean', {
    kind: 'milestone',
    pieces: ['first/total'],
    deadline: 1,
  })
  const file = `${dir}/ws/first/mean.ts`
  write(`${dir}/ws/first`, {
    'mean.ts': `import { total } from './total.ts'
export const mean = (xs: number[]) => (xs.length > 0 ? total(xs) / xs.length : 0)\n`,
    'total.ts': body('let [sum, i] = [0, 0]', 'while (i < xs.length) sum += xs[i]', 'return sum'),
  })
  const verdict = await grader.grade(milestone, file)
  expect(verdict.state).toBe('timeout')
  expect(await grader.diagnose(milestone, verdict, { file })).toMatch(
    /^The loop on line 3 of total\.ts did not come to an end: in [\d,]+ turns i and xs\.length were always the same\.$/,
  )
})

test('what only another run can tell is not guessed at once', async () => {
  const file = `${dir}/ws/first/total.ts`
  const atOnce = async (...lines: string[]) => {
    write(`${dir}/ws/first`, { 'total.ts': body(...lines) })
    return (await grader.grade(exercise, file)).diagnosis
  }
  expect(await atOnce('return xs[9] + 1')).toBeNull()
  expect(await atOnce('return xs.reverse().length')).toBeNull()
  expect(await atOnce('return xs')).toContain('total')
})

test('reading past the end, and what comes of it', async () => {
  const far = body('let sum = 0', 'for (let i = 0; i <= xs.length; i++) sum += xs[i]', 'return sum')
  expect(await causeOf(far)).toBe(
    'Line 3 reads xs[3], but xs has 3 elements, up to xs[2]: that is undefined, and undefined turns the result into NaN.',
  )
  const named = body(
    'let sum = 0',
    'for (let i = 3; i >= 0; i--) {',
    'const x = xs[i]',
    'sum += 2 * x',
    '}',
    'return sum / 2',
  )
  expect(await causeOf(named)).toBe(
    'Line 4 reads xs[3], but xs has 3 elements, up to xs[2]: that is undefined, and undefined turns the result into NaN.',
  )
})

test('reading before the first element', async () => {
  const source = body('let sum = 0', 'for (let i = 2; i >= -1; i--) sum += xs[i]', 'return sum')
  expect(await causeOf(source)).toContain('Line 3 reads xs[-1], but the first element is xs[0]:')
})

test('the code stops at what is not there', async () => {
  const source = body('const rows = [xs]', 'return rows[1].length')
  expect(await causeOf(source)).toBe(
    'Line 3 reads rows[1], but rows has 1 element, up to rows[0]: that is undefined, and the code stops there.',
  )
})

test('a read past the end that is allowed for is not blamed', async () => {
  const source = body('const first = xs[7] ?? 0', 'return first / (xs.length - 3)')
  expect(await causeOf(source)).toBe(
    'On line 3, first / (xs.length - 3) is 0 / 0, and that is NaN (not a number).',
  )
})

test('where NaN first arose', async () => {
  expect(await causeOf(body('return Math.log(-xs.length) + 1'))).toBe(
    'On line 2, Math.log(-xs.length) is Math.log(-3), and that is NaN (not a number).',
  )
  expect(await causeOf(body('const large = Math.exp(1000)', 'return (large - large) / 2'))).toBe(
    'On line 3, large - large is Infinity - Infinity, and that is NaN (not a number).',
  )
  expect(await causeOf(body("return 2 * Number(xs.join('+'))"))).not.toContain('line')
})

test('undefined that was read by no index', async () => {
  const source = body(
    'const size = xs as unknown as { lenght: number }',
    'return xs[9] ?? size.lenght * 2',
  )
  expect(await causeOf(source)).toBe(
    'On line 3, size.lenght * 2 is undefined * 2, and that is NaN (not a number).',
  )
})

test('the pieces that a file imports are there', async () => {
  const source = `import { total } from './total.ts'
export const mean = (xs: number[]) => total(xs) / xs.length\n`
  const mean = exerciseOf('first/mean')
  const verdict = await grader.gradeSource(
    mean,
    source.replace('./total.ts', '../total/exercise.ts'),
  )
  expect(await grader.diagnose(mean, { ...verdict, source })).toBe(
    'On line 2, total(xs) / xs.length is 0 / 0, and that is NaN (not a number).',
  )
})

const scale =
  'export const scale = (factor: number, { xs }: { xs: number[] }) => xs.map(x => factor * x)'
const power = 'export const power = (base: number, exponent: number) => base ** exponent'
const clear = 'export function clear(xs: number[]) { xs[0] = 0 }'
const cause = (...lines: string[]) => causeOf(lines.join('\n'), exerciseOf('first/scale'))

test('an argument that is changed', async () => {
  const changing =
    'export function scale(factor: number, { xs }: { xs: number[] }) {\n  for (const i of xs.keys())\n    xs[i] *= factor\n  return xs\n}'
  expect(await cause(changing, power, clear)).toBe(
    'Your scale changes one of its arguments on line 3: { xs: [1, 2] } became { xs: [2, 4] }. Work on a copy.',
  )
  const named = changing.replace('{ xs }: { xs: number[] }', 'line: L').replaceAll('xs', 'line.xs')
  expect(await cause(named, power, clear)).toBe(
    'Your scale changes its argument line on line 3: { xs: [1, 2] } became { xs: [2, 4] }. Work on a copy.',
  )
})

test('an argument whose elements are in another order, whatever they are', async () => {
  const last = exerciseOf('first/last')
  const source = 'export const last = (fs: (() => number)[]) =>\n  fs.reverse()[0]() + 0'
  expect(await causeOf(source, last)).toBe(
    'Your last changes its argument fs on line 2: its elements are in another order after the call. Work on a copy.',
  )
})

test('an argument that is to be changed is never blamed, nor is what leaves it as it was', async () => {
  expect(await cause(scale, power.replace('**', '*'), clear.replace('= 0', '= 1'))).toMatch(
    /^Line 2: in base \* exponent look at \* once more/,
  )
  const back =
    'export const scale = (f: number, { xs }: L) => { xs.reverse(); xs.reverse(); return xs.map(x => x + x ** f) }'
  expect(await cause(back, power, clear)).toBeNull()
})

test('two arguments in each other’s place', async () => {
  expect(
    await cause(
      scale,
      power.replace('base: number, exponent: number', 'exponent: number, base: number'),
      clear,
    ),
  ).toBe('Your power takes (exponent, base); the task wants (base, exponent).')
  expect(await cause(scale, power.replace('base ** exponent', 'exponent ** base'), clear)).toBe(
    'Your power has base and exponent in each other’s place: with the two swapped, every test of it passes.',
  )
})

test('arguments are not called swapped while a test of many examples fails either way', async () => {
  const symmetric = exerciseOf('first/meet')
  const never = 'export const meet = (one: number, other: number) => Math.max(one, other)\n'
  const verdict = await grader.gradeSource(symmetric, never)
  expect(verdict.state).toBe('failed')
  expect(await grader.diagnose(symmetric, verdict)).toBeNull()
})

test('a part that passes its own tests is not blamed for one that looks at others, too', async () => {
  const both = exerciseOf('first/share')
  const wrong = (count: string) => `
export const places = (xs: number[]) => xs.flatMap((x, i) => (x > 0 && i < 2 ? [i] : []))
export const share = (found: number[], xs: number[]) => found.length / ${count}\n`
  const verdict = await grader.gradeSource(both, wrong('(xs.length + 0)'))
  expect(verdict.tests.map(({ state }) => state)).toEqual(['passed', 'passed', 'failed'])
  expect(await grader.diagnose(both, verdict)).toBeNull()
})

test('a function that calls itself has its arguments swapped where it is called from outside', async () => {
  const recursive = (own: string, again: string) => `
export function power(${own}): number {
  return exponent === 0 ? 1 : base * power(${again})
}`
  const [types, names] = ['exponent: number, base: number', 'exponent - 1, base']
  expect(await cause(scale, recursive(types, names), clear)).toBe(
    'Your power takes (exponent, base); the task wants (base, exponent).',
  )
  expect(await cause(scale, recursive(types, 'base, exponent - 1'), clear)).toBeNull()
})

test('wrong numbers alone, and what passes: nothing', async () => {
  expect(await causeOf(body('return xs.length ** 2'))).toBeNull()
  expect(await causeOf(total)).toBeNull()
})

test('a grade after it is as ever', async () => {
  expect((await grader.gradeSource(exercise, total)).state).toBe('passed')
})
