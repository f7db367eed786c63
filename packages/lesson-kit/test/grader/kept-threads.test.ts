// A grader of known texts runs many in one thread: each is graded by its own words, whatever ran there before.
import { createGrader } from '@neuralings/lesson-kit'
import { afterAll, expect, test } from 'vitest'
import { courseAt, exerciseOf, relu, temporary, write } from './course.ts'

const root = write(`${temporary(clean => afterAll(clean))}/course`, relu)
const keeping = createGrader(courseAt(root), { keepsThreads: true })
const usual = createGrader(courseAt(root))
afterAll(() => Promise.all([keeping.close(), usual.close()]))

const exercise = exerciseOf('first/relu', { deadline: 2 })
const right = 'export const relu = (x: number): number => Math.max(0, x)\n'
const wrong = 'export const relu = (x: number): number => x\n'
const counting = `${right}
const place: { loads?: number } = globalThis
place.loads = (place.loads ?? 0) + 1
console.log('load', place.loads)
`

test('a thread stays where texts are known, and no learner meets what another left', async () => {
  const loads = async (grader: typeof keeping) => {
    const outputs: string[] = []
    for (let i = 0; i < 3; i++)
      outputs.push((await grader.gradeSource(exercise, counting)).output.trim())
    return outputs
  }
  expect(await loads(keeping)).toEqual(['load 1', 'load 2', 'load 3'])
  expect(await loads(usual)).toEqual(['load 1', 'load 1', 'load 1'])
})

test('texts at the same place of two runs are not taken for each other', async () => {
  const one = await keeping.gradeTogether(exercise, [right, wrong, right, wrong])
  const other = await keeping.gradeTogether(exercise, [right, right, wrong, right, wrong])
  expect(one).toEqual([false, true, false, true])
  expect(other).toEqual([false, false, true, false, true])
  expect((await keeping.gradeSource(exercise, wrong)).state).toBe('failed')
  expect((await keeping.gradeSource(exercise, right)).state).toBe('passed')
})

test('what ends its thread ends no other text', async () => {
  const endless = 'export function relu(): number {\n  for (;;);\n}\n'
  expect((await keeping.gradeSource(exercise, endless)).state).toBe('timeout')
  expect((await keeping.gradeSource(exercise, right)).state).toBe('passed')
  expect((await keeping.gradeSource(exercise, 'process.exit(0)\n')).state).toBe('crashed')
  expect((await keeping.gradeSource(exercise, right)).state).toBe('passed')
})

test('a thread that has drawn a picture hears the next text as well as before', async () => {
  write(root, {
    'first/relu/picture.ts': `
import { picture } from '@neuralings/lesson-kit/picture'
export default picture<typeof import('./exercise.ts')>({ type: 'curves', x: [-1, 0, 1], yours: ({ relu }) => relu })
`,
  })
  const before = Number((await keeping.gradeSource(exercise, counting)).output.trim().slice(5))
  for (const times of [1, 2]) {
    const drawn = await keeping.gradeSource(exercise, counting, { picture: true })
    expect(drawn.picture).toMatchObject({ type: 'curves', yours: [0, 0, 1] })
    expect(drawn.output.trim()).toBe(`load ${before + times}`)
  }
  const late = `${right}setTimeout(() => { throw new Error('too late') })\nawait new Promise(r => setTimeout(r, 50))\n`
  expect((await keeping.gradeSource(exercise, late)).state).toBe('failed')
  expect((await keeping.gradeSource(exercise, right)).state).toBe('passed')
})

test('more runs than one thread may have', { timeout: 120_000 }, async () => {
  for (let i = 0; i < 60; i++) {
    const source = i % 2 === 0 ? right : wrong
    expect((await keeping.gradeSource(exercise, source)).state).toBe(
      i % 2 === 0 ? 'passed' : 'failed',
    )
  }
})
