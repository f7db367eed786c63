// The child behind the grader: cancelling, ending with its parent, its environment, its settings.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { globSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  createGrader,
  type GradeOptions,
  type Grader,
  type TrainingProgress,
} from '@neuralings/lesson-kit'
import { afterAll, describe, expect, test } from 'vitest'
import { courseAt, exerciseOf, relu, temporary, write } from './course.ts'

const dir = write(
  temporary(clean => afterAll(clean)),
  {},
)
const root = write(`${dir}/course`, relu)
const grader = createGrader(courseAt(root))
afterAll(() => grader.close())

const right = 'export const relu = (x: number): number => Math.max(0, x)'
const endless = 'export const relu = (): number => { while (true) {} }'

/** An exercise without code of its own: what its test says is all that matters. */
function testOnly(name: string, test: string) {
  const loading = `import './exercise.ts'\n${test}`
  write(root, { [`only/${name}/exercise.test.ts`]: loading, [`only/${name}/exercise.ts`]: '' })
  return exerciseOf(`only/${name}`)
}

describe('a cancelled grade', () => {
  const exercise = exerciseOf('first/relu', { deadline: 30 })

  test('ends with the reason, and the next one is right', async () => {
    await grader.warm()
    const stop = new AbortController()
    const cancelled = grader.gradeSource(exercise, endless, { signal: stop.signal })
    const next = grader.gradeSource(exercise, right)
    setTimeout(() => stop.abort(new Error('saved again')), 100)
    await expect(cancelled).rejects.toThrow('saved again')
    expect((await next).state).toBe('passed')
  })

  test('is killed when it does not let go, and the next one is right', async () => {
    await grader.warm()
    const stop = new AbortController()
    const blocked = `
import { pbkdf2Sync } from 'node:crypto'
pbkdf2Sync('a', 'b', 1e8, 64, 'sha512')`
    const cancelled = grader.gradeSource(exercise, blocked, { signal: stop.signal })
    const next = grader.gradeSource(exercise, right)
    setTimeout(() => stop.abort(new Error('saved again')), 300)
    await expect(cancelled).rejects.toThrow('saved again')
    expect((await next).state).toBe('passed')
  })

  test('never begins when it was cancelled before', async () => {
    const signal = AbortSignal.abort(new Error('no more'))
    await expect(grader.gradeSource(exercise, right, { signal })).rejects.toThrow('no more')
  })

  test('may be cancelled when it has ended', async () => {
    const stop = new AbortController()
    await grader.gradeSource(exercise, right, { signal: stop.signal })
    stop.abort()
    expect((await grader.gradeSource(exercise, right)).state).toBe('passed')
  })
})

describe('a child that is lost', () => {
  /** The process in which grades run. */
  async function pidOf(graderOfIt: Grader): Promise<number> {
    const text = `
import { reportProgress } from '@neuralings/lesson-kit/testing'
reportProgress({ step: process.pid, steps: 0 })
${right}`
    let pid = 0
    const onProgress = ({ step }: TrainingProgress) => {
      pid = step
    }
    await graderOfIt.gradeSource(exerciseOf('first/relu'), text, { onProgress })
    return pid
  }

  test('between two grades is replaced without a word', async () => {
    process.kill(await pidOf(grader), 'SIGKILL')
    const { state, message } = await grader.gradeSource(exerciseOf('first/relu'), right)
    expect([state, message]).toEqual(['passed', ''])
  })

  test('in the middle of one is a crash', async () => {
    const pid = await pidOf(grader)
    const text = `
import { reportProgress } from '@neuralings/lesson-kit/testing'
reportProgress({ step: 1, steps: 1 })
await new Promise(() => {})`
    const onProgress = () => process.kill(pid, 'SIGKILL')
    const lost = grader.gradeSource(exerciseOf('first/relu'), text, { onProgress })
    expect(await lost).toMatchObject({ state: 'crashed', message: 'it was ended by SIGKILL' })
    expect((await grader.gradeSource(exerciseOf('first/relu'), right)).state).toBe('passed')
  })

  test('with its grader closed, no other takes its place', async () => {
    const closing = createGrader(courseAt(root))
    const open = [endless, right].map(text => closing.gradeSource(exerciseOf('first/relu'), text))
    const ends = Promise.allSettled(open)
    await closing.warm()
    await closing.close()
    const reasons = (await ends).map(end => end.status === 'rejected' && end.reason.message)
    expect(reasons).toEqual(['The grader was closed.', 'The grader was closed.'])
    await expect(closing.warm()).rejects.toThrow('The grader was closed.')
  })
})

describe('orphans', () => {
  test('a child whose parent is killed ends, even in the middle of an endless loop', async () => {
    write(dir, {
      'parent.ts': `
import { createGrader } from '${import.meta.resolve('@neuralings/lesson-kit')}'
const [root, exercise, source] = JSON.parse(process.argv[2])
const grader = createGrader({ format: 1, root, elsewhere: {}, lessons: [], planned: [] })
void grader.gradeSource(exercise, source, { onProgress: ({ step }) => process.send(step) })`,
    })
    const exercise = testOnly(
      'pid',
      `
import { reportProgress } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
test('endless', () => { reportProgress({ step: process.pid, steps: 0 }); while (true) {} })`,
    )
    const parent = fork(`${dir}/parent.ts`, [JSON.stringify([root, exercise, ''])], {
      execArgv: [],
    })
    const [pid] = await once(parent, 'message')
    expect(isAlive(pid)).toBe(true)
    parent.kill('SIGKILL')
    await once(parent, 'exit')
    for (let i = 0; i < 50 && isAlive(pid); i++) await sleep(50)
    expect(isAlive(pid)).toBe(false)
  })

  test.skipIf(process.platform !== 'linux')(
    'one that is orphaned before it begins ends',
    async () => {
      const own = write(`${dir}/orphaned`, relu)
      write(dir, {
        'hasty.ts': `
import { createGrader } from '${import.meta.resolve('@neuralings/lesson-kit')}'
void createGrader({ format: 1, root: ${JSON.stringify(own)}, elsewhere: {}, lessons: [], planned: [] }).warm()
process.kill(process.pid, 'SIGKILL')`,
      })
      const parent = fork(`${dir}/hasty.ts`, { execArgv: [] })
      await once(parent, 'exit')
      for (let i = 0; i < 200 && commandsWith(own).length > 0; i++) await sleep(50)
      expect(commandsWith(own)).toEqual([])
    },
  )
})

/** The command lines of all processes that name a folder. */
const commandsWith = (folder: string): string[] =>
  globSync('/proc/[0-9]*/cmdline')
    .map(readGone)
    .filter(line => line.includes(folder))

function readGone(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return '' // ended in the meantime
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('the run', () => {
  test('sees none of its owner’s settings', async () => {
    process.env.MY_SECRET_TOKEN = 'secret'
    const own = createGrader(courseAt(root))
    const exercise = testOnly(
      'env',
      `
import { expect, test } from 'vitest'
test('no secrets', () => {
  expect(JSON.stringify(process.env)).not.toContain('secret')
  expect(process.env.HOME).toBeUndefined()
  expect(process.env.NEURALINGS_KERNELS).toBe('simd')
})`,
    )
    const { state, tests } = await own.gradeSource(exercise, '')
    await own.close()
    delete process.env.MY_SECRET_TOKEN
    expect([state, tests[0].message]).toEqual(['passed', ''])
  })

  test('is told its seeds and preset, and tells its progress', async () => {
    const exercise = testOnly(
      'milestone',
      `
import { preset, reportProgress, seeds } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
test.each(seeds())('seed %i', seed => reportProgress({ step: seed, steps: 9, loss: 0.5, note: preset() }))`,
    )
    const seen: TrainingProgress[] = []
    const onProgress = (progress: TrainingProgress) => seen.push(progress)
    const options: GradeOptions = { seeds: [4, 2], preset: 'small', onProgress }
    const { state, tests, output } = await grader.gradeSource(exercise, '', options)
    expect([state, output]).toEqual(['passed', ''])
    expect(tests.map(({ name }) => name)).toEqual(['seed 4', 'seed 2'])
    expect(seen).toEqual([4, 2].map(step => ({ step, steps: 9, loss: 0.5, note: 'small' })))
    const alone = await grader.gradeSource(exercise, '', { onProgress })
    expect(alone.tests.map(({ name }) => name)).toEqual(['seed 1'])
    expect(seen.at(-1)?.note).toBe('full')
  })

  test('is no pass when the tests never load the file', async () => {
    const alone = "import { test } from 'vitest'\ntest('easy', () => {})"
    write(root, { 'only/alone/exercise.test.ts': alone, 'only/alone/exercise.ts': '' })
    const { state, message } = await grader.gradeSource(exerciseOf('only/alone'), '')
    expect([state, message]).toEqual(['failed', 'the tests never loaded your file'])
  })

  test.each([
    ['no test', '', 'No test suite found'],
    ['a skipped test', "test.skip('later', () => {})", 'this test did not run'],
    ['a test to do', "test.todo('later')", 'this test did not run'],
    ['a group without tests', "describe('none', () => {})", 'No test'],
    [
      'a failed preparation',
      "beforeAll(() => { throw new Error('unprepared') }); test('a', () => {})",
      'unprepared',
    ],
  ])('%s is never a pass', async (name, code, message) => {
    const imports = "import { beforeAll, describe, test } from 'vitest'\n"
    const exercise = testOnly(name.replaceAll(' ', '-'), imports + code)
    const { state, tests } = await grader.gradeSource(exercise, '')
    expect(state).toBe('failed')
    expect(JSON.stringify(tests)).toContain(message)
  })
})
