// What only a grade shows, graded in earnest: each rule is broken by one change to a course in order.
import { loadCourse } from '@neuralings/lesson-kit'
import { checkCourse } from '@neuralings/lesson-kit/check'
import { expect, test } from 'vitest'
import { copyOfCourse, write } from '../temporary.ts'
import { noMistakes } from './fake-grader.ts'

/** What the check says of one exercise of the fixture with other files. */
async function problemsOf(id: string, files: Record<string, string>): Promise<string[]> {
  const root = copyOfCourse()
  write(`${root}/${id}`, files)
  const { problems } = await checkCourse(await loadCourse(root), {
    ids: [id],
    labs: ['lever'],
    types: noMistakes,
    cacheDir: null,
  })
  return problems.map(({ where, message }) => `${where} ${message}`)
}

test('a second export that no test calls', async () => {
  const found = await problemsOf('machines/drag', {
    'exercise.ts': `// todo: reach its goal
export const keys: string[] | undefined = ['left*2', 'enter']
// end

export const first = (): string => keys![0]!
export const second = (): string => keys![1]!
`,
    'exercise.test.ts': `import { expectAnswer } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { first, keys } from './exercise.ts'

test('the goal', () => expectAnswer(keys?.join(' '), 'left*2 enter'))
test('the first', () => expectAnswer(keys && first(), 'left*2'))
`,
  })
  expect(found).toEqual([
    'machines/drag/exercise.ts:6 no test calls second: a throw planted in it goes unnoticed',
  ])
})

test('a prediction whose test takes every answer', async () => {
  const found = await problemsOf('numbers/guess', {
    'exercise.test.ts': `import { expect, test } from 'vitest'
import { answer } from './exercise.ts'

test('3 doubled', () => {
  if (answer === undefined) throw new Error('todo: write it down')
  expect(answer).toBeGreaterThan(5)
})
`,
  })
  const wrong = (answer: string): string =>
    `numbers/guess/exercise.ts:4 the tests let a wrong answer pass, "answer: 6 became ${answer}": compare the answer with what the run gives`
  expect(found).toEqual(['7', '5.5', '6.5', '12', '1000000'].map(wrong))
})

test('a prediction with choices: each other one is tried; without any it could not be wrong', async () => {
  const choice = (type: string): string => `// todo: which one?
export const answer: ${type} | undefined = 'up'
// end
`
  const tests = (check: string): string => `import { expect, test } from 'vitest'
import { answer } from './exercise.ts'

test('up', () => {
  if (answer === undefined) throw new Error('todo: choose')
  ${check}
})
`
  expect(
    await problemsOf('numbers/guess', {
      'exercise.ts': choice("'up' | 'down' | 'left'"),
      'exercise.test.ts': tests("expect(answer).not.toBe('down')"),
    }),
  ).toEqual([
    "numbers/guess/exercise.ts:2 the tests let a wrong answer pass, \"answer: 'up' became 'left'\": compare the answer with what the run gives",
  ])
  expect(
    await problemsOf('numbers/guess', {
      'exercise.ts': choice('string'),
      'exercise.test.ts': tests("expect(answer).toBe('up')"),
    }),
  ).toEqual([
    'numbers/guess/exercise.ts:1 has no answer that could be wrong: give it a number, or a type that lists all choices in quotes',
  ])
})

test('a test of a derivation that always passes', async () => {
  const found = await problemsOf('machines/twice', {
    'exercise.test.ts': `import { expect, test } from 'vitest'
import { twice } from './exercise.ts'

test('is a function of 3', () => expect(typeof twice).toBe('function'))
test('four times x', () => expect([twice(3), twice(-1)]).toEqual([12, -4]))
`,
  })
  expect(found).toEqual([
    'machines/twice/exercise.test.ts:4 the test "is a function of 3" passes before anything is written',
  ])
})

test('a test that passes with some seeds only', async () => {
  const found = await problemsOf('machines/twice', {
    'exercise.test.ts': `import { seeds } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { twice } from './exercise.ts'

test('four times 3, and less than 20', () => {
  for (const x of [3, -1, ...seeds()]) expect(twice(x)).toBe(4 * x)
  expect(twice(seeds()[0]!)).toBeLessThan(20)
})
`,
  })
  expect(found).toEqual([
    'machines/twice/exercise.test.ts:5 passes at one time and not at another: with seeds 5 the solution is "failed" (four times 3, and less than 20: expected 20 to be less than 20)',
  ])
})

test('a test that fails one time of five', async () => {
  const found = await problemsOf('machines/twice', {
    'exercise.test.ts': `import { expect, test } from 'vitest'
import { twice } from './exercise.ts'

const place: { runs?: number } = globalThis

test('four times x', () => {
  for (const x of [3, -1]) expect(twice(x)).toBe(4 * x)
  place.runs = (place.runs ?? 0) + 1
  expect(place.runs % 5).not.toBe(3)
})
`,
  })
  expect(found).toEqual([
    'machines/twice/exercise.test.ts:6 passes at one time and not at another: run again, the solution is "failed" (four times x: expected 3 not to be 3)',
  ])
})

test('two mutants that fail alike, and say different things', async () => {
  const mutants = (says: string) => `import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'gives it back': { find: 'double(double(x))', replace: 'x', says: 'You give the number back.' },
  'doubles once': { find: 'double(double(x))', replace: 'double(x)', says: 'You double it once.' },
  'adds it once': { find: 'double(double(x))', replace: 'x + x', says: '${says}' },
})
`
  const other = { 'mutants.ts': mutants('You add the number to itself.') }
  expect(await problemsOf('machines/twice', other)).toEqual([
    'machines/twice/mutants.ts:6 "adds it once" fails just as "doubles once" does and says something else, so that a learner is told neither: test what tells them apart, or leave one sentence for both',
  ])
  expect(
    await problemsOf('machines/twice', { 'mutants.ts': mutants('You double it once.') }),
  ).toEqual([])
})
