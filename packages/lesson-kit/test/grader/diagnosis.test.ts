// The mutant that fails as the learner does is told; no other is.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type Course, createGrader, type Mutant } from '@neuralings/lesson-kit'
import { afterAll, expect, test } from 'vitest'
import { courseAt, exerciseOf, relu, temporary, write } from './course.ts'

const dir = temporary(clean => afterAll(clean))
const root = write(`${dir}/course`, relu)
const cacheDir = `${dir}/cache`
const grader = createGrader(courseAt(root), { cacheDir })
afterAll(() => grader.close())

const mutant = (name: string, replace: string): Mutant => ({
  name,
  find: 'Math.max(0, x)',
  replace,
  says: `It ${name}.`,
})
const mutants = [
  mutant('lets negatives through', 'x'),
  mutant('keeps the wrong side', 'Math.min(0, x)'),
  mutant('throws', "(() => { throw new Error('oh') })()"),
]

async function diagnosisOf(body: string, list = mutants): Promise<string | null> {
  const exercise = exerciseOf('first/relu', { mutants: list })
  const verdict = await grader.gradeSource(exercise, `export const relu = (x: number) => ${body}`)
  return grader.diagnose(exercise, verdict)
}

test('the same failing tests with the same values', async () => {
  expect(await diagnosisOf('x + 0')).toBe('It lets negatives through.')
  expect(await diagnosisOf('(x < 0 ? x : 0)')).toBe('It keeps the wrong side.')
  expect(await diagnosisOf("{ throw new Error('oh') }")).toBe('It throws.')
})

test('the same failing tests with other values: nothing', async () => {
  expect(await diagnosisOf('x < 0 ? -x : x')).toBeNull()
})

test('nothing for what passes', async () => {
  expect(await diagnosisOf('x < 0 ? 0 : x')).toBeNull()
})

test('nothing when two mutants fail alike and say different things', async () => {
  const twins = [...mutants, mutant('is the identity', '(x)')]
  expect(await diagnosisOf('x', twins)).toBeNull()
})

test('a search that nobody waits for is stopped, and the next grade is right', async () => {
  const endless = mutant('never ends', "Number(/^(a+)+$/.test('a'.repeat(60) + 'b'))")
  const exercise = exerciseOf('first/relu', { deadline: 30, mutants: [endless] })
  const text = (body: string) => `export const relu = (x: number) => ${body}`
  const verdict = await grader.gradeSource(exercise, text('x'))
  const stop = new AbortController()
  const search = grader.diagnose(exercise, verdict, { signal: stop.signal })
  const next = grader.gradeSource(exercise, text('Math.max(0, x)'))
  setTimeout(() => stop.abort(new Error('saved again')), 200)
  await expect(search).rejects.toThrow('saved again')
  expect((await next).state).toBe('passed')
})

test('mutants run once: their failures are kept', async () => {
  const exercise = exerciseOf('first/relu', { mutants })
  const file = `${cacheDir}/first/relu.json`
  rmSync(file)
  const first = createGrader(courseAt(root), { cacheDir })
  await first.prepare(exercise)
  await first.close()
  const { key, failures } = JSON.parse(readFileSync(file, 'utf8'))
  // One who reads this finds the sentence of the second mutant in the place of the first.
  writeFileSync(file, JSON.stringify({ key, failures: [failures[1], failures[0], failures[2]] }))
  const another = createGrader(courseAt(root), { cacheDir })
  const verdict = await grader.gradeSource(exercise, 'export const relu = (x: number) => x')
  expect(await another.diagnose(exercise, verdict)).toBe('It keeps the wrong side.')
  await another.close()
  writeFileSync(file, 'no JSON')
  const third = createGrader(courseAt(root), { cacheDir })
  expect(await third.diagnose(exercise, verdict)).toBe('It lets negatives through.')
  await third.close()
})

test('what is known comes with the verdict', async () => {
  const exercise = exerciseOf('first/relu', { mutants })
  await grader.prepare(exercise)
  write(dir, { 'ws/first/relu.ts': 'export const relu = (x: number) => x' })
  const { diagnosis } = await grader.grade(exercise, `${dir}/ws/first/relu.ts`)
  expect(diagnosis).toBe('It lets negatives through.')
})

test('nothing is kept where the folder above is gone', async () => {
  const lost = createGrader(courseAt(root), { cacheDir: `${dir}/gone/cache` })
  await lost.prepare(exerciseOf('first/relu', { mutants }))
  expect(readdirSync(dir)).not.toContain('gone')
  await lost.close()
})

test('a wrong piece of a milestone is told in the words of its own exercise, and its parts wait', async () => {
  const milestone = {
    'first/net/exercise.ts': `
import { relu } from '../relu/exercise.ts'
export const engine = { relu }
export function twice(x: number): number {
  // todo: relu, two times over
  return 2 * relu(x)
  // end
}
`,
    'first/net/exercise.test.ts': `
import { expectClose, mend, needs } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { engine, twice } from './exercise.ts'
const open = []
test('your first/relu', () => {
  open.push('first/relu')
  mend('first/relu', () => expectClose(engine.relu(-2), 0, { what: 'relu(-2)' }))
  open.pop()
})
test('twice', () => {
  needs(open)
  expectClose(twice(-1), 0, { what: 'twice(-1)' })
})
`,
  }
  write(root, milestone)
  const piece = exerciseOf('first/relu', { mutants })
  const net = exerciseOf('first/net', { kind: 'milestone', pieces: ['first/relu'] })
  const lesson = { id: 'first', exercises: [piece, net] } as unknown as Course['lessons'][number]
  const whole = createGrader({ ...courseAt(root), lessons: [lesson] })
  const file = `${dir}/piece/first/net.ts`
  write(dir, {
    'piece/first/relu.ts': 'export const relu = (x: number) => x',
    'piece/first/net.ts': milestone['first/net/exercise.ts'].replace('../relu/exercise', './relu'),
  })
  const verdict = await whole.grade(net, file)
  expect(verdict.parts.map(({ name, state }) => [name, state])).toEqual([['twice', 'waiting']])
  expect(await whole.diagnose(net, verdict, { file })).toBe(
    'first/relu.ts: It lets negatives through.',
  )
  await whole.close()
})

test('before it is known how mutants fail, no place is pointed at that one of them may explain', async () => {
  const place = write(temporary(), {
    'first/relu.ts': 'export function relu(x: number): number {\n  return Math.max(1, x)\n}\n',
  })
  const file = `${place}/first/relu.ts`
  const exercise = exerciseOf('first/relu', { mutants })
  const fresh = createGrader(courseAt(root))
  try {
    expect((await fresh.grade(exercise, file)).diagnosis).toBeNull()
    await fresh.prepare(exercise)
    expect((await fresh.grade(exercise, file)).diagnosis).toMatch(/Math\.max\(1, x\) look at 1 /)
  } finally {
    await fresh.close()
  }
})
