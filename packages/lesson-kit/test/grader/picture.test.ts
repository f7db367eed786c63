// A picture of the learner's own function: drawn when the tests are over, and never at their expense.
import { createGrader, type Verdict } from '@neuralings/lesson-kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { courseAt, exerciseOf, relu, temporary, write } from './course.ts'

const picture = (body: string): string => `
import { picture } from '@neuralings/lesson-kit/picture'
export default picture<typeof import('./exercise.ts')>({ ${body} })
`
const curves = picture(`
  type: 'curves',
  x: [-2, -1, 0, 1, 2],
  yours: ({ relu }) => relu,
  wanted: x => (x > 0 ? x : 0),
`)
/** The same tests with another picture. */
const relus = (name: string, text: string): Record<string, string> => ({
  [`course/${name}/relu/exercise.test.ts`]: relu['first/relu/exercise.test.ts'],
  [`course/${name}/relu/exercise.ts`]: relu['first/relu/exercise.ts'],
  [`course/${name}/relu/picture.ts`]: text,
})
const keeping = `
import { keepForPicture } from '@neuralings/lesson-kit/testing'
import { afterAll, expect, test } from 'vitest'
import { train } from './exercise.ts'
afterAll(() => {})
test('trains', () => {
  const losses = train()
  keepForPicture({ losses })
  expect(losses.length).toBe(3)
})
`
const kept = `
import { picture } from '@neuralings/lesson-kit/picture'
export default picture<unknown, { losses: number[] }>({
  type: 'curves',
  x: [0, 1, 2],
  yours: (_, { losses }) => losses,
  points: [[0, 3]],
  caption: 'the loss, step by step',
  reached: (_, { losses }) => 'loss ' + losses?.at(-1),
})
`
const dir = write(
  temporary(clean => afterAll(clean)),
  {
    ...relus('first', curves),
    ...relus('broken', picture(`type: 'bars', labels: ['a'], yours: () => [1], wanted: oops()`)),
    'course/kept/train/exercise.test.ts': keeping,
    'course/kept/train/exercise.ts': 'export const train = () => [3, 2, 1]',
    'course/kept/train/picture.ts': kept,
  },
)
const grader = createGrader(courseAt(`${dir}/course`))
const first = exerciseOf('first/relu', { deadline: 20, memory: 300 })
const body = (code: string): string => `export function relu(x: number): number {\n  ${code}\n}\n`
const right = body('return Math.max(0, x)')
/** Right while it is tested with ±2, and something else at 1. */
const atOne = (code: string): string => body(`if (x === 1) { ${code} }\n  return Math.max(0, x)`)

async function gradeText(text: string, of = first): Promise<Verdict> {
  write(dir, { [`ws/${of.file}`]: text })
  return grader.grade(of, `${dir}/ws/${of.file}`)
}

beforeAll(() => grader.warm())
afterAll(() => grader.close())

describe('the picture of a file', () => {
  const wanted = [0, 0, 0, 1, 2]
  const drawn = { type: 'curves', x: [-2, -1, 0, 1, 2], wanted }

  test('that passes', async () => {
    const { state, picture } = await gradeText(right)
    expect(state).toBe('passed')
    expect(picture).toEqual({ ...drawn, yours: wanted })
  })

  test('that is wrong', async () => {
    const { state, picture } = await gradeText(body('return -x'))
    expect(state).toBe('failed')
    expect(picture).toEqual({ ...drawn, yours: [2, 1, -0, -1, -2] })
  })

  test('that is still to do: what is wanted alone', async () => {
    const { state, picture } = await gradeText(body("throw new Error('todo: bend')"))
    expect(state).toBe('todo')
    expect(picture).toEqual({ ...drawn, yours: null })
  })

  test('that cannot be read: none', async () => {
    const { state, picture } = await gradeText('export function relu(')
    expect(state).toBe('invalid')
    expect(picture).toBeNull()
  })

  test('made of what the tests have put aside', async () => {
    const exercise = exerciseOf('kept/train', { deadline: 20 })
    const { picture } = await gradeText('export const train = () => [4, 2, 1]', exercise)
    const words = { caption: 'the loss, step by step', reached: 'loss 1' }
    const sides = { yours: [4, 2, 1], wanted: null }
    const points = [[0, 3]]
    expect(picture).toEqual({ type: 'curves', x: [0, 1, 2], points, ...sides, ...words })
  })

  test('of a run that came to nothing: nothing is reached', async () => {
    const exercise = exerciseOf('kept/train', { deadline: 20 })
    const text = "export const train = () => { throw new Error('not yet') }"
    const { state, picture } = await gradeText(text, exercise)
    expect([state, picture?.yours, picture?.reached ?? null]).toEqual(['failed', null, null])
  })

  test('is drawn of a text when it is asked for', async () => {
    expect((await grader.gradeSource(first, right)).picture).toBeNull()
    expect((await grader.gradeSource(first, right, { picture: true })).picture).not.toBeNull()
  })
})

describe('what happens while it is drawn', () => {
  test.each([
    ['throws', "throw new Error('no')", 1],
    ['gives no number', "return 'one' as unknown as number", 1],
    ['gives NaN', 'return Number.NaN', 1],
    ['rejects', "return Promise.reject(new Error('no')) as unknown as number", 1],
  ])('a function that %s leaves a gap', async (_, code) => {
    const { state, picture } = await gradeText(atOne(code))
    expect(state).toBe('passed')
    expect(picture?.yours).toEqual([0, 0, 0, null, 2])
  })

  test.each([
    ['does not end', 'while (true) {}'],
    ['ends the process', 'process.exit(1)'],
    ['fills the memory', 'const all = []; for (;;) all.push(new Array(1e6).fill(1))'],
  ])('a function that %s: no picture, and passed all the same', async (_, code) => {
    const { state, message, tests, picture } = await gradeText(atOne(code))
    expect({ state, message, picture }).toEqual({ state: 'passed', message: '', picture: null })
    expect(tests).toHaveLength(2)
    expect((await gradeText(right)).picture).not.toBeNull()
  })

  test('what is printed then is not shown', async () => {
    const { state, output } = await gradeText(atOne("console.log('hello'); return 1"))
    expect({ state, output }).toEqual({ state: 'passed', output: '' })
  })

  test('where the author has failed: no picture, and passed all the same', async () => {
    const { state, tests, picture } = await gradeText(right, exerciseOf('broken/relu'))
    expect(state).toBe('passed')
    expect(tests).toHaveLength(2)
    expect(picture).toBeNull()
  })
})
