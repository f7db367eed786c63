// Each rule about numbers: what it says where it holds, and its silence where it only nearly does.

import type { Verdict } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { type Evidence, evidenceOf } from '../../../src/grader/detect/evidence.ts'
import { tellNumbers } from '../../../src/grader/detect/number-rules.ts'
import { wrongRegion } from '../../../src/grader/detect/region.ts'
import type { Compared } from '../../../src/testing/comparison.ts'

type Row = [got: Compared['got'], wanted: Compared['wanted'], what?: string]

/** Comparisons of a function f; a result is right when it is printed like what is wanted. */
function seen(...rows: Row[]): Evidence {
  const compared = rows.map(([got, wanted, what], i) => ({
    what: what ?? `f(${i})`,
    got,
    wanted,
    same: JSON.stringify(got) === JSON.stringify(wanted),
  }))
  return { part: 'f', compared, wrong: compared.filter(({ same }) => !same) }
}

const table = [
  [1, 2, 3],
  [4, 5, 6],
]

const told: [sentence: string, evidence: Evidence][] = [
  ['All 3 wrong results of f are 2 times what is wanted.', seen([2, 1], [6, 3], [0, 0], [-8, -4])],
  ['Both wrong results of f are half what is wanted.', seen([0.5, 1], [1.5, 3])],
  ['Both wrong results of f are 1/3 of what is wanted.', seen([1 / 3, 1], [3, 9])],
  [
    'Both wrong results of f are 0.434294 times (1 / ln(10)) what is wanted.',
    seen([Math.log10(2), Math.log(2)], [Math.log10(7), Math.log(7)]),
  ],
  ['Both wrong results of f are too large by 1.', seen([2, 1], [8, 7])],
  ['All 3 wrong results of f are too small by 0.5.', seen([0.5, 1], [6.5, 7], [-0.5, 0])],
  ['Both wrong results of f have the wrong sign.', seen([-1.5, 1.5], [2, -2], [0, 0])],
  ['Both wrong results of f are 1 minus what is wanted.', seen([0.7, 0.3], [0.9, 0.1], [0.5, 0.5])],
  ['Both wrong results of f are 1 divided by what is wanted.', seen([0.2, 5], [4, 0.25], [1, 1])],
  ['Both wrong results of f are the square of what is wanted.', seen([9, 3], [25, -5], [1, 1])],
  ['Both wrong results of f are the square root of what is wanted.', seen([3, 9], [0.5, 0.25])],
  [
    'Both wrong results of f are e to the power of what is wanted.',
    seen([Math.E, 1], [Math.exp(-2), -2]),
  ],
  [
    'Both wrong results of f are the natural logarithm of what is wanted.',
    seen([Math.log(2), 2], [Math.log(5), 5]),
  ],
  [
    'Both wrong results of f are what is wanted, rounded down to whole numbers.',
    seen([1, 1.75], [-3, -2.5], [4, 4]),
  ],
  ['Both wrong results of f are what is wanted without its decimals.', seen([1, 1.75], [-2, -2.5])],
  [
    'Both wrong results of f are what is wanted, rounded to whole numbers.',
    seen([2, 1.75], [1, 1.25]),
  ],
  ['Both wrong results of f are rounded to 2 decimals.', seen([1.23, 1.2345], [0.67, 0.6667])],
  [
    'Both wrong results of f are positive where something negative is wanted, and right but for that.',
    seen([2, -2], [3, -3], [5, 5]),
  ],
  [
    'Both wrong results of f are 0 where something negative is wanted.',
    seen([0, -2], [0, -3], [5, 5]),
  ],
  ['Every result of f is 1, whatever is put in.', seen([1, 0.5], [1, 4], [1, -3])],
  [
    'All 5 wrong numbers of f are 3 times what is wanted.',
    seen(
      [
        [3, 6, 0],
        [1, 2, 0],
      ],
      [
        [3, 9, 3],
        [1, 3, 1],
      ],
    ),
  ],
  [
    'f(0) is transposed: its rows are the columns that are wanted.',
    seen([
      [
        [1, 4],
        [2, 5],
        [3, 6],
      ],
      table,
    ]),
  ],
  [
    'f(0) is reversed: the right numbers, from the last to the first.',
    seen([
      [3, 2, 1],
      [1, 2, 3],
    ]),
  ],
  [
    'f(0) has its two numbers in each other’s place.',
    seen([
      [2, 1],
      [1, 2],
    ]),
  ],
  [
    'f(0) is upside down: the right rows, from the last to the first.',
    seen([table.toReversed(), table]),
  ],
  [
    'f(0) is reversed in each row: the right numbers, from the last to the first.',
    seen([
      [
        [3, 2, 1],
        [6, 5, 4],
      ],
      table,
    ]),
  ],
  [
    'f(0) is shifted: each number stands one place too early, and the first at the end.',
    seen([
      [2, 3, 4, 1],
      [1, 2, 3, 4],
    ]),
  ],
  [
    'f(0) is shifted: each number stands one place too late, and the last at the beginning.',
    seen([
      [4, 1, 2, 3],
      [1, 2, 3, 4],
    ]),
  ],
  [
    'f(0) is laid out column by column where it should be row by row, or the other way round.',
    seen([
      [1, 4, 2, 5, 3, 6],
      [1, 2, 3, 4, 5, 6],
    ]),
  ],
  [
    'f(0) lacks its last number, and is right but for that.',
    seen([
      [1, 2],
      [1, 2, 3],
    ]),
  ],
  [
    'f(0) lacks its first number, and is right but for that.',
    seen([
      [2, 3],
      [1, 2, 3],
    ]),
  ],
  [
    'f(0) has one number too many at its end, and is right but for that.',
    seen([
      [1, 2, 3],
      [1, 2],
    ]),
  ],
  [
    'f(0) holds the right numbers in the wrong places.',
    seen([
      [2, 1, 4, 3],
      [1, 2, 3, 4],
    ]),
  ],
  [
    'f(0) is of shape [3, 2] and should be of shape [2, 3], with the right numbers in it.',
    seen([
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      table,
    ]),
  ],
  [
    'Both wrong results of f have another shape: f(0) is of shape [1] and should be a number.',
    seen([[7], 3], [[8], 4]),
  ],
  ['Every result of f is undefined, and a number is wanted.', seen([undefined, 1], [undefined, 2])],
  ["f(1) is text ('3'), and a number is wanted.", seen([1, 1], ['3', 3])],
  [
    "Every result of f is text ('1,2'), and numbers are wanted.",
    seen(['1,2', [1, 2]], ['1,2', [1, 3]]),
  ],
  [
    'f(0): element [1] is an object (Value), and no number.',
    seen([
      [1, { kind: 'object', name: 'Value' }],
      [1, 2],
    ]),
  ],
  [
    'The sum of f is an object, and a number is wanted.',
    seen([{ kind: 'object', name: 'Object' }, 1, 'the sum of f']),
  ],
  [
    'Every result of f is a promise, and a number is wanted.',
    seen([{ kind: 'promise' }, 1], [{ kind: 'promise' }, 2]),
  ],
  [
    'f(0): element [1] is undefined, and no number.',
    seen([
      [1, undefined],
      [1, 2],
    ]),
  ],
  ['f(1) is NaN (not a number).', seen([1, 1], [Number.NaN, 2])],
  [
    'f(0) holds Infinity.',
    seen([
      [1, Infinity],
      [1, 2],
    ]),
  ],
  [
    'Each result of f is n times what is wanted, n being how many elements go in.',
    seen([6, 2, 'f([1, 2, 3])'], [10, 5, 'f([4, 6])']),
  ],
  [
    'Each result of f is 1/n of what is wanted, n being how many elements go in.',
    seen([2, 6, 'f([1, 2, 3])'], [5, 10, 'f([4, 6], [[1, 2]])']),
  ],
  [
    'Each result of f is (n - 1) / n of what is wanted, n being how many elements go in.',
    seen([2, 3, 'f([1, 2, 3])'], [5, 10, 'f([4, 6])']),
  ],
  [
    'The numbers in each wrong result of f stand in the right proportion; only their size is wrong.',
    seen(
      [
        [1, 3],
        [0.25, 0.75],
      ],
      [
        [2, 8],
        [0.2, 0.8],
      ],
      [
        [1, 1],
        [0.5, 0.5],
      ],
    ),
  ],
]

test.each(told)('%s', (sentence, evidence) => {
  expect(tellNumbers(evidence)).toBe(sentence)
})

const silent: [name: string, evidence: Evidence][] = [
  [
    'an array that is only rounded',
    seen([Array.from([0.1, 0.7, 0.3], Math.fround), [0.1, 0.7, 0.3]]),
  ],
  [
    'a list that reads the same from the end, rounded',
    seen([[0.1, 0.7, 0.1].map(Math.fround), [0.1, 0.7, 0.1]]),
  ],
  ['one result says nothing', seen([2, 1])],
  ['the same number wanted twice says nothing', seen([2, 1], [2, 1])],
  ['zeros say nothing', seen([2, 1], [0, 0], [1, 0])],
  ['a factor that a right result contradicts', seen([2, 1], [6, 3], [5, 5])],
  ['a factor that one wrong result has not', seen([2, 1], [6, 3], [7, 4])],
  ['a factor that is not quite one', seen([2, 1], [6.001, 3])],
  ['a sign that a right result contradicts', seen([-1, 1], [2, -2], [3, 3])],
  ['small numbers that are only small', seen([1e-9, 1], [3e-9, 2])],
  [
    'a limit that is not met and an infinite one',
    seen([
      [0, Infinity],
      [-Infinity, Infinity],
    ]),
  ],
  [
    'transposed, but for a right result that should then be wrong',
    seen(
      [
        [
          [1, 4],
          [2, 5],
          [3, 6],
        ],
        table,
      ],
      [
        table,
        [
          [1, 2, 3],
          [4, 5, 7],
        ],
      ],
    ),
  ],
  [
    'arrays of equal numbers have no order',
    seen([
      [2, 2],
      [1, 1],
    ]),
  ],
  [
    'a list that is nearly reversed',
    seen([
      [3, 2, 1.1],
      [1, 2, 3],
    ]),
  ],
  [
    'a wrong number beside wrong arrays',
    seen(
      [
        [2, 1],
        [1, 2],
      ],
      [3, 4],
    ),
  ],
  [
    'proportions in one array only',
    seen(
      [
        [1, 3],
        [0.25, 0.75],
      ],
      [
        [2, 7],
        [0.2, 0.8],
      ],
    ),
  ],
  [
    'the number of elements, but for one',
    seen([6, 2, 'f([1, 2, 3])'], [10, 5, 'f([4, 6])'], [3, 1, 'f([1, 1])']),
  ],
  ['what would be infinite lends the others no room', seen([6.4, 2], [1.7, 1], [Infinity, 1000])],
  ['a number too large for any beside other wrong results', seen([Infinity, 1], [3, 2.5])],
  ['nothing is wrong', seen([1, 1], [2, 2])],
  [
    'a factor for a number so large that the others seem alike beside it',
    seen([53, 49], [138, 134], [4_644_001_290, 4_608_001_418]),
  ],
]

test('what is calculated from results is none of them', () => {
  const tests = [
    ['f(1)', 2, 1],
    ['f(4)', 5, 4],
    ['f(8) - f(7)', 1, 1],
  ].map(([what, got, wanted]) => ({
    name: `${what}`,
    state: 'failed' as const,
    uses: ['f'],
    message: '',
    compared: [{ what: `${what}`, got, wanted: Number(wanted), same: got === wanted }],
  }))
  const evidence = evidenceOf('f', { tests } as Verdict)
  expect(tellNumbers(evidence)).toBe('Both wrong results of f are too large by 1.')
})

test('of a test that looks at several parts, what names one is of that one', () => {
  const compared: Compared[] = [
    { what: 'f(1)', got: 2, wanted: 1, same: false },
    { what: 'g(1)', got: 1, wanted: 1, same: true },
    { what: 'f(1) and g(1)', got: 1, wanted: 1, same: true },
    { what: 'the table', got: 1, wanted: 1, same: true },
  ]
  const uses = ['f', 'g']
  const tests = [{ name: 'a test', state: 'failed', uses, message: '', compared }]
  expect(evidenceOf('f', { tests } as Verdict).compared).toEqual([compared[0]])
})

test.each(silent)('silent: %s', (_name, evidence) => {
  expect(tellNumbers(evidence)).toBeNull()
})

const signs: Row[] = [
  [2, 2, 'f(2)'],
  [3, 3, 'f(3)'],
  [0.5, 0.5, 'f(0.5)'],
]
const below: Row[] = [
  [-2, 0, 'f(-2)'],
  [-1, 0, 'f(-1)'],
  [-3, 0, 'f(-3)'],
]

test('where a part is wrong, told by its input', () => {
  expect(wrongRegion(seen(...signs, ...below))).toBe(
    'f is wrong in all calls that were tried where its input is negative, and right in all others.',
  )
  expect(wrongRegion(seen(...signs, [1, 0, 'f(0)']))).toBe(
    'f is wrong in all calls that were tried where its input is 0, and right in all others.',
  )
  expect(
    wrongRegion(
      seen(
        [1, 0.1, 'f at x = -2, a = 0.1'],
        [1, 0.3, 'f at x = -1, a = 0.3'],
        [1, 0.3, 'f at x = -3, a = 0.2'],
        [4, 4, 'f at x = 4, a = 0.1'],
        [5, 5, 'f at x = 5, a = 0.3'],
        [6, 6, 'f at x = 6, a = 0.2'],
      ),
    ),
  ).toBe(
    'f is wrong in all calls that were tried where its first input is negative, and right in all others.',
  )
})

test('silent: a region that one call contradicts, or that few inputs show, on either side', () => {
  expect(wrongRegion(seen(...signs, ...below.slice(1)))).toBeNull()
  expect(wrongRegion(seen(...signs.slice(1), ...below))).toBeNull()
  expect(wrongRegion(seen(...signs, ...below.slice(1), below[1], below[2]))).toBeNull()
  expect(wrongRegion(seen(...signs, ...below, [-5, -5, 'f(-5)']))).toBeNull()
  expect(wrongRegion(seen(...signs))).toBeNull()
  expect(wrongRegion(seen([1, 0, 'f of a table'], ...signs))).toBeNull()
})
