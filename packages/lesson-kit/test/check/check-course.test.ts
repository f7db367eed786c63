import { type Course, exercisesOf, loadCourse, type TestResult } from '@neuralings/lesson-kit'
import { type CheckProgress, checkCourse, killTable } from '@neuralings/lesson-kit/check'
import { expect, test } from 'vitest'
import { copyOfCourse, damaged, errorOf, FIXTURE, read, temporary, write } from '../temporary.ts'
import { fakeGrader, noMistakes } from './fake-grader.ts'

const labs = ['lever']
const anew = { labs, types: noMistakes, cacheDir: null }

const check = (course: Course, options: Parameters<typeof fakeGrader>[1] = {}) =>
  checkCourse(course, { grader: fakeGrader(course, options), ...anew })

/** The problems as `where message`. */
const problems = async (course: Course, options?: Parameters<typeof fakeGrader>[1]) =>
  (await check(course, options)).problems.map(({ where, message }) => `${where} ${message}`)

const letsPass = (name: string): string =>
  `the tests let wrong code pass, "${name}": test what it does wrong, or list it in equivalents.ts with the reason why nobody could tell`

const course = await loadCourse(FIXTURE)

test('a course in order, graded in earnest', async () => {
  const seen: CheckProgress[] = []
  const onProgress = (progress: CheckProgress) => seen.push(progress)
  const report = await checkCourse(course, { ...anew, onProgress })
  expect(report).toMatchObject({ problems: [], ok: true, lessons: 2, exercises: 6 })
  expect(report.mutants).toEqual({ total: 9, killed: 9 })
  const { total } = report.machine
  expect(total).toBeGreaterThan(20)
  expect(report.machine).toEqual({ total, killed: total, equivalent: 0 })
  expect(seen.map(({ done, total }) => `${done}/${total}`)).toEqual(
    [1, 2, 3, 4, 5, 6].map(done => `${done}/6`),
  )
  const ids = exercisesOf(course).map(({ id }) => id)
  expect(report.byExercise.map(({ id }) => id)).toEqual(ids)
  expect(seen.map(({ id }) => id).sort()).toEqual(ids.sort())
})

test('what is graded: stub, solution, a planted throw; a milestone small, with three seeds', async () => {
  const grader = fakeGrader(course)
  await checkCourse(course, { grader, ...anew })
  const of = (id: string) => grader.asked.filter(asked => asked.id === id)
  expect(of('numbers/double').map(({ options }) => options.seeds)).toEqual([
    undefined, // the stub
    [1],
  ])
  expect(of('numbers/double').map(({ options }) => options.picture)).toEqual([undefined, true])
  expect(of('machines/train').map(({ options }) => options)).toEqual([
    { preset: 'small' },
    { preset: 'small', seeds: [1, 2, 3], picture: false }, // none to draw
    { preset: 'small', seeds: [4, 5] },
  ])
  expect(grader.tried.join()).toContain("double(x: number): number { throw new Error('planted'); ")
})

test('mutants that one run says nothing of are graded each by itself', async () => {
  const unloaded: TestResult = {
    name: 'outside the tests',
    state: 'failed',
    uses: [],
    message: '',
  }
  const grader = fakeGrader(course, { tests: [unloaded] })
  const { mutants } = await checkCourse(course, { grader, ...anew, ids: ['numbers/double'] })
  expect(mutants).toEqual({ total: 3, killed: 3 })
  const stubAndMutants = grader.asked.filter(({ options }) => !options.seeds)
  expect(stubAndMutants).toHaveLength(1 + 3)
})

test('a mutant that is not TypeScript is told from one that the tests reject, graded in earnest', async () => {
  const broken = await damaged('numbers/double/mutants.ts', ["replace: 'x + 2'", "replace: 'x +'"])
  const { problems } = await checkCourse(broken, { ...anew, ids: ['numbers/double'] })
  expect(problems.map(({ message }) => message).join()).toContain(
    '"adds two" is not TypeScript, so it proves nothing',
  )
})

test('one lesson or one exercise', async () => {
  const grader = fakeGrader(course)
  const report = await checkCourse(course, { grader, ...anew, ids: ['machines', 'numbers/guess'] })
  expect(report.byExercise.map(({ id }) => id)).toEqual([
    'numbers/guess',
    'machines/twice',
    'machines/drag',
    'machines/train',
  ])
  expect(
    await errorOf(() => checkCourse(course, { grader, ...anew, ids: ['magic'] })),
  ).toMatchObject({
    message: 'There is no lesson or exercise "magic".',
    advice: 'The lessons are numbers, machines.',
    exitCode: 2,
  })
})

test('a picture that shows nothing of the solution', async () => {
  expect(await problems(course, { draws: false })).toEqual([
    'numbers/double/picture.ts:1 shows nothing of the solution',
  ])
})

test('tests that are too weak, or a stub that is none', async () => {
  const found = await problems(course, {
    judge: ({ id }, source) => {
      if (id === 'numbers/double' && source.includes('x * x')) return 'passed'
      if (id === 'numbers/double' && source.includes('x + 2')) return 'invalid'
      if (id === 'numbers/guess' && source.includes('planted')) return 'passed'
      if (id === 'numbers/broken-sum' && source.includes('total = 1')) return 'passed'
      if (id === 'machines/twice' && source.includes('todo:')) return 'failed'
      return undefined
    },
  })
  expect(found).toEqual([
    'numbers/guess/exercise.ts:1 the tests do not even load this file: a throw planted in it goes unnoticed',
    'numbers/double/mutants.ts:5 "adds two" is not TypeScript, so it proves nothing',
    'numbers/double/mutants.ts:6 the tests let "squares" pass',
    `numbers/double/exercise.ts:4 ${letsPass('double: sum = x + x became sum = (x * x)')}`,
    'numbers/broken-sum/exercise.ts:1 the learner\'s file at the start must be "failed", and is "passed"',
    'numbers/broken-sum/mutants.ts:4 the tests let "starts at one" pass',
    `numbers/broken-sum/exercise.ts:3 ${letsPass('sum: total = 0 became total = 1')}`,
    'machines/twice/exercise.ts:1 the learner\'s file at the start must be "todo", and is "failed"',
  ])
})

test('a tick that a stub gets for nothing; a `fix` may begin with some, a milestone tests its pieces', async () => {
  const free: TestResult = { name: 'free', state: 'passed', uses: [], message: '' }
  const stubs = ['numbers/guess', 'numbers/double', 'machines/twice', 'machines/drag']
  expect(await problems(course, { tests: [free] })).toEqual(
    stubs.map(id => `${id}/exercise.test.ts:1 the test "free" passes before anything is written`),
  )
})

test('a solution that fails, or takes more than half its deadline', async () => {
  const failing = (_: unknown, source: string) =>
    source.includes('const sum = x + x\n  return sum\n}') ? 'failed' : undefined
  expect(await problems(course, { judge: failing })).toEqual([
    'numbers/double/exercise.ts:1 the solution is "failed"',
  ])
  expect(await problems(course, { durationMs: 6000 })).toContain(
    'numbers/double/exercise.ts:1 the solution took 6.0 s, more than half its 10 s',
  )
})

test('clean grades are remembered until something that they depend on changes', async () => {
  const root = copyOfCourse()
  const cacheDir = temporary()
  const graded = async () => {
    const copy = await loadCourse(root)
    const grader = fakeGrader(copy)
    const report = await checkCourse(copy, { grader, ...anew, cacheDir })
    expect(report.mutants).toEqual({ total: 9, killed: 9 })
    return [...new Set(grader.asked.map(({ id }) => id))]
  }
  expect(await graded()).toHaveLength(6)
  expect(await graded()).toEqual([])
  const change = (path: string) => write(root, { [path]: `${read(root, path)}\n` })
  change('numbers/broken-sum/task.md')
  expect(await graded()).toEqual([])
  change('numbers/broken-sum/exercise.ts')
  expect(await graded()).toEqual(['numbers/broken-sum', 'machines/train'])
})

test('what is not clean is graded again', async () => {
  const cacheDir = temporary()
  const grader = fakeGrader(course, { durationMs: 6000 })
  const once = await checkCourse(course, { grader, ...anew, cacheDir, ids: ['numbers/double'] })
  const twice = await checkCourse(course, { grader, ...anew, cacheDir, ids: ['numbers/double'] })
  expect(twice.problems).toEqual(once.problems)
  // Each time the stub once, and the solution, which is slow, three times.
  expect(grader.asked).toHaveLength(8)
})

test('the kill table', () => {
  const byExercise = [
    {
      id: 'numbers/guess',
      kind: 'predict' as const,
      mutants: 0,
      killed: 0,
      machine: { total: 4, killed: 4, equivalent: 0 },
      ms: 340,
    },
    {
      id: 'numbers/double',
      kind: 'code' as const,
      mutants: 3,
      killed: 2,
      machine: { total: 12, killed: 10, equivalent: 2 },
      ms: 1250,
    },
  ]
  const problems = [{ where: 'numbers/double/mutants.ts:6', message: 'the tests let it pass' }]
  const mutants = { total: 3, killed: 2 }
  const machine = { total: 16, killed: 14, equivalent: 2 }
  const translations = {
    'zh-CN': { complete: 12, missing: ['a', 'b'], stale: ['numbers/task.zh-CN.md'] },
  }
  const all = { problems, mutants, machine, byExercise, translations }
  expect(killTable({ ok: false, lessons: 1, exercises: 2, ...all }).split('\n')).toEqual([
    'exercise        kind     killed  machine  equivalent  time',
    'numbers/guess   predict  -       4/4      -           0.3 s',
    'numbers/double  code     2/3     10/12    2           1.3 s',
    '',
    '2 of 3 mutants killed',
    '14 of 16 made by machine killed, 2 equivalent',
    'zh-CN: 12 texts complete, 2 missing, 1 stale: numbers/task.zh-CN.md',
    '1 problem',
  ])
})
