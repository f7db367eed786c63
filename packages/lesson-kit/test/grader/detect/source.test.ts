// Each rule about source text: what it says of a mistake, and its silence about what only looks like it.
import type { TestResult, Verdict } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import type { Evidence } from '../../../src/grader/detect/evidence.ts'
import { tellMistake, tellRemark } from '../../../src/grader/detect/source-rules.ts'
import type { Compared } from '../../../src/testing/comparison.ts'

interface Circumstances {
  solution?: string
  /** What the one failing test said. */
  message?: string
  got?: Compared['got']
  wanted?: Compared['wanted']
}

const plain = 'export function f(x, y) {\n  return x + y\n}\n'

function tell(
  rules: typeof tellMistake,
  source: string,
  { solution = plain, message = '', ...values }: Circumstances = {},
): string | null {
  const compared: Compared[] = [{ what: 'f(1, 2)', got: 1, wanted: 2, same: false, ...values }]
  const evidence: Evidence = { part: 'f', compared, wrong: compared }
  const failing: TestResult = { name: 'a test', state: 'failed', uses: ['f'], message, compared }
  const verdict: Verdict = {
    id: 'first/f',
    kind: 'code',
    state: 'failed',
    tests: [failing],
    parts: [{ name: 'f', state: 'failed' }],
    source,
    message: '',
    diagnosis: null,
    picture: null,
    output: '',
    durationMs: 1,
  }
  return rules(evidence, { source, solution, verdict })
}

/** A body in f, its first line the second of the file. */
const body = (...lines: string[]): string =>
  ['export function f(x: number[], y: number) {', ...lines, '}'].join('\n')

const told: [sentence: string, source: string, circumstances?: Circumstances][] = [
  ['Line 1: f has no return, so its result is undefined.', body('let z = x + y')],
  ['Line 2: f calculates x + y and does not return it: write return x + y.', body('x + y')],
  [
    'Line 1: f calculates x * y and does not return it: write return x * y.',
    'export const f = (x, y) => { x * y }',
  ],
  [
    'Line 1: f may come to its end without a return, and its result is then undefined.',
    body('if (y > 0) return y'),
    { got: undefined },
  ],
  [
    'Line 2: the function given to map has braces and no return, so it gives undefined each time.',
    body('return x.map(v => { v * y })'),
  ],
  [
    'Line 2: the function given to from has braces and no return, so it gives undefined each time.',
    body('return Array.from(x, v => { v * y })'),
  ],
  [
    'Line 1: f is async, so its result is a promise: take async away.',
    `${plain.replace('function', 'async function')}`,
  ],
  [
    'Line 3: the return at the end of this loop ends it in its first round.',
    body('let s = 0', 'for (const v of x) {', '  s += v', '  return s', '}'),
  ],
  ['Line 2: ^ is exclusive or, not a power: 3 ^ 2 is 1. A power is 3 ** 2.', body('return y ^ 2')],
  ['Line 2: = sets y; to compare, write ===.', body('if (y = 0) return 1', 'return 2')],
  ['Line 2: NaN equals nothing, not even NaN: ask Number.isNaN.', body('return y === NaN ? 0 : y')],
  [
    'Line 2: 0 < y < 1 compares true or false with 1. Write 0 < y && y < 1.',
    body('return 0 < y < 1 ? 0 : y'),
  ],
  [
    'Line 2: an array equals only itself, so x === [] is always the same.',
    body('return x === [] ? 0 : y'),
  ],
  [
    'Line 3: =+ sets s anew; += adds to it.',
    body('let s = 0', 'for (const v of x) s =+ v', 'return s'),
  ],
  ['Line 2: / comes before +: this is 1 + y, and not 1 / (1 + y).', body('return 1 / 1 + y')],
  [
    'Line 2: Math.round gives whole numbers, and f(1, 2) should be 1.25.',
    body('return Math.round(y)'),
    { got: 1, wanted: 1.25 },
  ],
  [
    'Line 2: y | 0 gives whole numbers, and f(1, 2) should be 1.25.',
    body('return y | 0'),
    { got: 1, wanted: 1.25 },
  ],
  [
    'Line 2: the function given to reduce never uses s, so only its last step counts.',
    body('return x.reduce((s, v) => v * y, 0)'),
  ],
  [
    'Line 3: =+ sets s anew; += adds to it.',
    body('let s = 0', 'for (const v of x) s =+ v * y', 'return s'),
  ],
  [
    'Line 2: [i, j] takes j alone: an index for each dimension has brackets of its own.',
    body('return x[i, j]'),
  ],
  ['Line 2: x[-1] is undefined; counted from the end it is x.at(-1).', body('return x[-1]')],
  [
    'Line 2: Array(y) holds nothing yet, and map skips what is not there: Array.from({ length: y }, …) calls for each.',
    body('return new Array(y).map((_, i) => i)'),
  ],
  [
    'Line 2: fill puts one and the same row into every place: what is written to one is in all.',
    body('const rows = Array(2).fill([0, 0])', 'rows[0][1] = y', 'return rows'),
    {
      got: [
        [0, 2],
        [0, 2],
      ],
      wanted: [
        [0, 2],
        [0, 0],
      ],
    },
  ],
  [
    'Line 2: Math.max takes numbers, and x is an array: Math.max(...x).',
    body('return Math.max(x)'),
  ],
  [
    'Line 2: Math.max takes numbers, and [y, 1] is an array: Math.max(...[y, 1]).',
    body('return Math.max([y, 1])'),
  ],
  [
    'Line 2: Math.min takes numbers, and is given an array: write ... in front of it.',
    body('return Math.min(x.map(value => Math.abs(value - 2 * y + 1)))'),
  ],
  [
    'Line 2: sort changes x itself, so from here on it is in another order: x.toSorted((a, b) => b - a) makes a new array.',
    body('const [largest] = x.sort((a, b) => b - a)', 'return x.map(v => v / largest)'),
  ],
  [
    'Line 2: reverse changes x itself, so from here on it is in another order: x.toReversed() makes a new array.',
    body('const last = x.reverse()[0]', 'return x[0] - last'),
  ],
  [
    'Line 3: v is a variable of this loop: to set it changes nothing in x.',
    body('for (let v of x) {', 'v *= y', '}', 'return x'),
  ],
  [
    'Line 2: w is a variable of this loop: to set it changes nothing in [x].',
    body('for (let { w } of [x]) w -= y', 'return x'),
  ],
  [
    'Line 2: this function has braces and no return, so it gives undefined.',
    body('return [y, g => { g * y }]'),
    { got: undefined },
  ],
  [
    'Line 2: fill puts one and the same row into every place: what is written to one is in all.',
    body('const rows = Array(2).fill([0, 0])', 'rows[0][1] = y', 'return rows[0][0] + rows[1][1]'),
  ],
  [
    'Line 2: y.clear is only looked at, and nothing is done with it: to call it, write y.clear().',
    body('y.clear', 'return x'),
  ],
  [
    'Line 2: reduce has no value to begin with, and its array is empty here: give it one, as in reduce(…, 0).',
    body('return x.reduce((a, b) => a + b)'),
    { message: 'TypeError: Reduce of empty array with no initial value' },
  ],
  [
    'Line 2: reduce has no value to begin with, so the first element is taken as it is, without v ** 2: write reduce(…, 0).',
    body('return x.reduce((s, v) => s + v ** 2)'),
  ],
  [
    "Line 2: for (const i in …) goes through the indices, as text: '0', '1', …. The values come with of.",
    body('for (const i in x) y += i', 'return y'),
  ],
  [
    'Line 2: push gives the new length, not the array: x.push(y) is a number.',
    body('return x.push(y)'),
  ],
  ['Line 2: the ; behind the ) is all that this statement does.', body('if (y > 0);', 'return y')],
  [
    'Line 2: the ; behind the ) is all that this statement does.',
    body('for (const v of x);', '{ y += 1 }', 'return y'),
  ],
  [
    'Line 2: concat gives a new array and leaves the old one as it was; nothing is done with the new one.',
    body('x.concat([y])', 'return x'),
  ],
  [
    'Line 3: s + y is calculated, and nothing is done with it.',
    body('let s = 1', 's + y', 'return s'),
  ],
  [
    'Line 2: sort() compares as text, where 10 comes before 9. For numbers: sort((a, b) => a - b).',
    body('return x.sort()'),
  ],
  [
    'Line 2: Math.random gives other numbers in every run, so no test can know them.',
    body('return Math.random()'),
  ],
  [
    'Line 3: total stands outside of the function, so each call finds in it what another one has left.',
    `let total = 0\n${body('for (const v of x) total += v', 'return total / y')}`,
  ],
  [
    'Line 3: seen stands outside of the function, so each call finds in it what another one has left.',
    `const seen = new Map()\n${body('if (!seen.has(y)) seen.set(y, x[0] * y)', 'return seen.get(y)')}`,
  ],
  [
    'Line 6: last stands outside of the function, so each call finds in it what another one has left.',
    `let last = 0\nexport function g(x) {\n  last = x\n}\n${body('return last * y')}`,
  ],
  [
    'Line 1: ^ is exclusive or, not a power: 3 ^ 2 is 1. A power is 3 ** 2.',
    `const square = v => v ^ 2\n${body('return square(y)')}`,
  ],
]

test.each(told)('%s', (sentence, source, circumstances) => {
  expect(tell(tellMistake, source, circumstances)).toBe(sentence)
})

const silent: [name: string, source: string, circumstances?: Circumstances][] = [
  ['a return in every case', body('if (y > 0) return y', 'else return 0')],
  ['a throw at the end', body("throw new Error('todo: return the sum')")],
  [
    'a loop without an end but with a return',
    body('for (;;) {', 'if (y > 9) return y', 'y++', '}'),
  ],
  ['a path without a return that no test has shown', body('if (y > 0) return y')],
  [
    'nothing to return in the solution either',
    body('x[0] = y'),
    { solution: body('x[0] = y * 2') },
  ],
  ['map for its effect', body('x.map(v => { y += v })', 'return y')],
  [
    'a return behind a condition in a loop',
    body('for (const v of x) {', 'if (v > y) return v', '}', 'return y'),
  ],
  [
    'a loop that may go on before its return',
    body('for (const v of x) {', 'if (v > y) continue', 'return v', '}', 'return y'),
  ],
  [
    'an exclusive or that the solution has',
    body('return y ^ 1'),
    { solution: body('return 1 ^ y') },
  ],
  ['an exclusive or in another part', `export const g = v => v ^ 2\n${body('return y')}`],
  ['an assignment in brackets', body('while ((y = x.pop())) x[0] += y', 'return x[0]')],
  ['a positive number assigned', body('let s = +x[0]', 's = +y', 'return s')],
  ['an index from the end by at', body('return x.at(-1)')],
  ['an array that is filled before map', body('return Array(y).fill(0).map((_, i) => i)')],
  [
    'rows that are alike as they should be',
    body('return Array(2).fill([0, y])'),
    {
      got: [
        [0, 1],
        [0, 1],
      ],
      wanted: [
        [0, 2],
        [0, 2],
      ],
    },
  ],
  [
    'numbers put into every place',
    body('return Array(2).fill(y)'),
    { got: [1, 1], wanted: [1, 2] },
  ],
  ['Math.max of two numbers, or of all', body('return Math.max(y, Math.max(...x))')],
  ['a reduce that only adds', body('return x.reduce((a, b) => a + b)')],
  ['a reduce with its first value', body('return x.reduce((s, v) => s + v ** 2, 0)')],
  [
    'for…in over what is no array',
    'export function f(x: object, y) {\n  for (const k in x) y += 1\n  return y\n}',
  ],
  ['for…in, only to look elements up', body('for (const i in x) y += x[i]', 'return y')],
  ['push for its effect', body('x.push(y)', 'return x')],
  ['a loop that does all in its head', body('let i = 0', 'for (; x[i] < y; i++);', 'return i')],
  ['a sort that compares', body('return x.sort((a, b) => a - b)')],
  [
    'a variable of a loop that is set and read',
    body('for (let v of x) {', 'v *= 2', 'y += v', '}', 'return y'),
  ],
  ['a function that gives nothing, where nothing is undefined', body('return [y, () => {}]')],
  [
    'a sort of text, as in the solution',
    body('return x.sort()'),
    { solution: body('return x.toSorted().sort()') },
  ],
  [
    'a variable inside, of the same name as one outside',
    `let total = 3\n${body('let total = 0', 'for (const v of x) total += v', 'return total * y')}`,
  ],
  ['a constant outside that is only read', `const factor = 3\n${body('return factor * y')}`],
  [
    'what is kept outside in the solution, too',
    `let calls = 0\n${body('calls++', 'return y')}`,
    { solution: `let calls = 0\n${body('calls += 1', 'return x')}` },
  ],
  ['a directive', body("'use strict'", 'return y')],
  ['a quotient of two sums', body('return 1 / (1 + y) + 1')],
  ['a rounding that is not seen', body('return Math.round(y) + 0.5'), { got: 1.5, wanted: 1.25 }],
  ['a rounding of what is far off', body('return Math.floor(y)'), { got: 1, wanted: 7.5 }],
  ['a reduce that uses its sum', body('return x.reduce((s, v) => Math.max(s, v), 0)')],
  ['right code', plain],
]

test.each(silent)('silent: %s', (_name, source, circumstances) => {
  expect(tell(tellMistake, source, circumstances)).toBeNull()
})

test('a parameter that is never used', () => {
  expect(tell(tellRemark, 'export const f = (x, y) => x * 2')).toBe('Line 1: f never uses y.')
  expect(tell(tellRemark, 'export const f = (x, y) => x[y]')).toBeNull()
  expect(tell(tellRemark, 'export const f = (x) => x * 2')).toBeNull()
  const solution = 'export const f = (x, y) => x'
  expect(tell(tellRemark, 'export const f = (x, y) => x * 2', { solution })).toBeNull()
})

test('a variable that is never used', () => {
  expect(tell(tellRemark, body('const most = x[0] + y', 'return x[0]'))).toBe(
    'Line 2: most is never used.',
  )
  expect(tell(tellRemark, body('const most = x[0] + y', 'return most'))).toBeNull()
  expect(tell(tellRemark, body('for (const _ of x) y++', 'return y'))).toBeNull()
  expect(tell(tellRemark, `const far = 1\n${body('return x[0] + y')}`)).toBeNull()
})

test('a function that was handed in, and is handed on to map', () => {
  const given = (...lines: string[]) =>
    `export function f(x: number[], g) {\n${lines.join('\n')}\n}`
  expect(tell(tellRemark, given('const y = x.map(g)', 'return y'))).toBe(
    'Line 2: map hands g an index, too, and a function with a second parameter takes it for that: write map(x => g(x)).',
  )
  expect(tell(tellRemark, given('return x.map(v => g(v))'))).toBeNull()
  expect(
    tell(tellRemark, `const g = v => v\n${body('return x.map(g).map(v => v * y)')}`),
  ).toBeNull()
})

test('a value that is set anew in each round of a loop', () => {
  const sentence = 'Line 3: s is set anew in each round of the loop, so only the last one is left.'
  const inLoop = (step: string) => body('let s = 0', `for (const v of x) ${step}`, 'return s + y')
  expect(tell(tellRemark, inLoop('s = v * y'))).toBe(sentence)
  expect(tell(tellRemark, inLoop('{ s = v * y }'))).toBe(sentence)
  expect(tell(tellRemark, inLoop('s = s + v'))).toBeNull()
  expect(tell(tellRemark, inLoop('s += v'))).toBeNull()
  expect(tell(tellRemark, inLoop('if (v > y) s = v'))).toBeNull()
  expect(tell(tellRemark, inLoop('{ s = v * y; x[0] += s }'))).toBeNull()
  expect(tell(tellRemark, inLoop('s = v'), { solution: inLoop('s = v * y') })).toBeNull()
})
