// A prediction that came true carries its run to the verdict; what is no answer is no attempt.
import { createGrader } from '@neuralings/lesson-kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { courseAt, exerciseOf, temporary, write } from './course.ts'

const tests = `
import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { colour, count } from './exercise.ts'

const run = () => table([['x', 'y'], [1, 10]])
test('count', () => expectAnswer(count, 3, { run, measured: guess => 'of ' + guess }))
test('colour', () => expectAnswer(colour, 'red', { choices: ['red', 'blue'] }))
`
const dir = write(
  temporary(clean => afterAll(clean)),
  {
    'course/first/guess/exercise.test.ts': tests,
    'course/first/guess/exercise.ts': "export const [count, colour] = [3, 'red']\n",
  },
)
const grader = createGrader(courseAt(`${dir}/course`), { keepsThreads: true })
const exercise = exerciseOf('first/guess', { kind: 'predict', deadline: 20 })

const gradeAnswers = (count: string, colour: string) => {
  const source = `export const count = ${count}\nexport const colour = ${colour}\n`
  write(dir, { 'ws/first/guess.ts': source })
  return grader.grade(exercise, `${dir}/ws/first/guess.ts`)
}

beforeAll(() => grader.warm())
afterAll(() => grader.close())

test('right: the run is shown, with the test it belongs to', async () => {
  const { state, tests } = await gradeAnswers('3', "'red'")
  expect(state).toBe('passed')
  expect(tests.map(({ measured }) => measured)).toEqual(['  x   y\n  1  10', undefined])
})

test('wrong: the run stays hidden', async () => {
  const { state, tests } = await gradeAnswers('4', "'blue'")
  expect(state).toBe('failed')
  expect(tests.map(({ measured }) => measured)).toEqual([undefined, undefined])
  expect(tests[0].message).toBe('you expected 4, but the run gave less\nof 4')
})

test('a typo stands before all else, and is neither right nor wrong', async () => {
  const { state, tests, message } = await gradeAnswers('undefined', "'blu'")
  expect({ state, tests }).toEqual({ state: 'invalid', tests: [] })
  expect(message).toBe("'blu' is none of the choices: 'red', 'blue'. Did you mean 'blue'?")
})
