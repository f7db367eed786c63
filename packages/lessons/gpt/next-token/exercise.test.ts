import { expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { nextTokenPairs } from './exercise.ts'

const text = [7, 3, 9, 4, 8, 5]

test('the table of the task', () => {
  const { x, y } = nextTokenPairs(text, { length: 3, at: [0, 2] })
  expectClose(x, [[7, 3, 9], [9, 4, 8]], { what: 'x of the table' }) // biome-ignore format: one line
  expectClose(y, [[3, 9, 4], [4, 8, 5]], { what: 'y of the table' }) // biome-ignore format: one line
})

test('rows in any order, also twice the same', () => {
  const { x, y } = nextTokenPairs(text, { length: 2, at: [3, 0, 3] })
  expectClose(x, [[4, 8], [7, 3], [4, 8]], { what: 'x for the starts 3, 0, 3' }) // biome-ignore format: one line
  expectClose(y, [[8, 5], [3, 9], [8, 5]], { what: 'y for the starts 3, 0, 3' }) // biome-ignore format: one line
})

test('one row, of all that the text has', () => {
  const { x, y } = nextTokenPairs(text, { length: 5, at: [0] })
  expectClose(x, [[7, 3, 9, 4, 8]], { what: 'x of a row of 5' })
  expectClose(y, [[3, 9, 4, 8, 5]], { what: 'y of a row of 5' })
})

test('x and y are whole numbers', () => {
  const { x, y } = nextTokenPairs(text, { length: 3, at: [1] })
  expect([x.dtype, y.dtype], 'the dtypes of x and y').toEqual(['int32', 'int32'])
})

/** A todo is no refusal. */
function refused(options: { length: number; at: number[] }): void {
  try {
    nextTokenPairs(text, options)
  } catch (error) {
    const { name, message } = error as Error
    if (message.startsWith('todo')) throw error
    expect(name, 'what it throws').toBe('RangeError')
    return
  }
  throw new Error(
    `6 tokens, rows of ${options.length} from ${options.at.join(' and ')}: one has an answer beyond the end, and is not refused`,
  )
}

test('a row whose last answer lies beyond the end is refused', () => {
  refused({ length: 3, at: [3] })
  refused({ length: 5, at: [1] })
  refused({ length: 3, at: [0, 4] })
  refused({ length: 3, at: [4, 0] })
})

test('the text stays as it is', () => {
  const ids = [5, 1, 4, 2]
  const at = [1, 0]
  nextTokenPairs(ids, { length: 2, at })
  expect([ids, at], 'ids and at afterwards').toEqual([[5, 1, 4, 2], [1, 0]]) // biome-ignore format: one line
})

test('any text: each answer is the token behind its question', () => {
  forAll(
    { ids: ['n'], more: ['n'], starts: ['B'], length: [] },
    ({ ids, more, starts, length: l }) => {
      const all = [...ids, ...more]
      const length = 1 + (l % (all.length - 1))
      const at = starts.map(s => s % (all.length - length))
      const { x, y } = nextTokenPairs(all, { length, at })
      const places = at.map(start => Array.from({ length }, (_, t) => start + t))
      const what = `for ${all.length} tokens, rows of ${length} from ${at.join(', ')}`
      expectClose(x, places.map(row => row.map(i => all[i]!)), { what: `x ${what}` }) // biome-ignore format: one line
      expectClose(y, places.map(row => row.map(i => all[i + 1]!)), { what: `y ${what}` }) // biome-ignore format: one line
    },
    { from: 0, to: 50, whole: true },
  )
})
