// An exercise that imports another of the learner's, which is not solved.
import { createGrader } from '@neuralings/lesson-kit'
import { afterAll, expect, test } from 'vitest'
import { courseAt, exerciseOf, relu, temporary, write } from './course.ts'

const root = temporary(afterAll)
const grader = createGrader(courseAt(`${root}/course`))
afterAll(() => grader.close())

const leaky = exerciseOf('second/leaky', { deadline: 30 })
const solved = `import { relu } from '../first/relu.ts'

export function leaky(x: number): number {
  return relu(x) - 0.1 * relu(-x)
}
`
const open = `export function relu(x: number): number {
  throw new Error('todo: return x when it is positive, and 0 otherwise')
}
`
const files = (folder: string, texts: Record<string, string>) =>
  write(
    root,
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${folder}/${name}`, text])),
  )

files('course', {
  ...relu,
  'second/leaky/exercise.ts': `import { relu } from '../../first/relu/exercise.ts'

export function leaky(x: number): number {
  // todo: a tenth of x where it is negative
  return relu(x) - 0.1 * relu(-x)
  // end
}
`,
  'second/leaky/exercise.test.ts': `
import { expectClose } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { leaky } from './exercise.ts'

test('two', () => expectClose(leaky(2), 2, { what: 'leaky(2)' }))
`,
})

async function graded(own: string, imported: string) {
  files('ws', { 'second/leaky.ts': own, 'first/relu.ts': imported })
  return grader.grade(leaky, `${root}/ws/second/leaky.ts`)
}

test('what it imports is still to do: which one to solve first, and where it threw', async () => {
  const { state, message, tests } = await graded(solved, open)
  expect(state).toBe('todo')
  expect(message).toBe('your file uses first/relu.ts, which is still to do: solve first/relu first')
  expect(tests[0]!.location).toMatchObject({ file: `${root}/ws/first/relu.ts`, line: 2 })
})

test('what can be switched to ours: with which key', async () => {
  files('ws', { 'second/leaky.ts': solved, 'first/relu.ts': open })
  const made = exerciseOf('second/leaky', { deadline: 30, pieces: ['first/other', 'first/relu'] })
  const { message } = await grader.grade(made, `${root}/ws/second/leaky.ts`)
  expect(message).toBe(
    'your file uses first/relu.ts, which is still to do: solve first/relu first, or switch it to ours (key 2 in the app)',
  )
})

test('a piece that only another one imports is not switched in this file', async () => {
  files('ws', {
    'second/leaky.ts': solved.replace('first/relu', 'first/between'),
    'first/between.ts': "export { relu } from './relu.ts'\n",
    'first/relu.ts': open,
  })
  const made = exerciseOf('second/leaky', { deadline: 30, pieces: ['first/between', 'first/relu'] })
  const { message } = await grader.grade(made, `${root}/ws/second/leaky.ts`)
  expect(message).toBe('your file uses first/relu.ts, which is still to do: solve first/relu first')
})

test('its own part comes first', async () => {
  const own = solved.replace('return', "throw new Error('todo: a tenth of x')\n  return")
  const { state, message } = await graded(own, open)
  expect({ state, message }).toEqual({ state: 'todo', message: '' })
})

test('an import that is wrong is told by its file and line', async () => {
  const { state, message, tests } = await graded(
    solved,
    'export const relu = (x: number): number => {\n  return x.positive()\n}\n',
  )
  expect({ state, message }).toEqual({ state: 'failed', message: '' })
  expect(tests[0]!.location).toMatchObject({ file: `${root}/ws/first/relu.ts`, line: 2 })
})
