// The command line as scripts use it: what is printed where, and the exit codes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exercisesOf, solution } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { fixtureCourse, solve, temporaryFolder } from '../support/fixture.ts'
import { run, workspace } from '../support/program.ts'

const course = fixtureCourse()

/** Escape codes, box drawing, geometric shapes, braille, dingbats. */
const drawing = /[\x1b\u2500-\u28ff]/

test('without a terminal it says where to begin, in plain text', async () => {
  const { code, out, err } = await run([], { cwd: temporaryFolder() })
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('Begin with: neuralings init.')
  expect(out).toContain('Next is numbers/guess, in the file numbers/guess.ts.')
  expect(out).not.toContain('\x1b')
})

test('init makes a folder with a file for each exercise, and does no harm a second time', async () => {
  const { cwd, dir } = await workspace()
  for (const { file } of exercisesOf(course)) expect(existsSync(join(dir, file))).toBe(true)
  writeFileSync(join(dir, 'numbers/guess.ts'), 'mine')
  const again = await run(['init'], { cwd })
  expect([again.code, readFileSync(join(dir, 'numbers/guess.ts'), 'utf8')]).toEqual([0, 'mine'])
  expect(again.out).toContain('already')
})

test('list --json', async () => {
  const { cwd, dir } = await workspace()
  solve(dir, 'numbers/guess')
  await run(['check', 'guess'], { cwd })
  const { code, out } = await run(['list', '--json'], { cwd })
  const list = JSON.parse(out)
  expect(code).toBe(0)
  expect(list).toHaveLength(6)
  expect(list[0]).toEqual({
    id: 'numbers/guess',
    lesson: 'numbers',
    kind: 'predict',
    state: 'solved',
    file: 'numbers/guess.ts',
  })
  expect(list[1].state).toBe('new')
})

test('check --json: passed and failed, with exit codes 0 and 1', async () => {
  const { cwd, dir } = await workspace()
  solve(dir, 'numbers/double')
  const good = await run(['check', 'numbers/double', '--json', '--workspace', dir], {
    cwd: temporaryFolder(),
  })
  expect(good.code).toBe(0)
  const report = JSON.parse(good.out)
  expect(report).toEqual({
    results: [
      {
        id: 'numbers/double',
        kind: 'code',
        state: 'passed',
        tests: ['the example', 'zero stays zero', 'below zero'].map(name => ({
          name,
          state: 'passed',
          message: '',
        })),
        diagnosis: null,
        durationMs: expect.any(Number),
      },
    ],
    passed: 1,
    total: 1,
  })
  writeFileSync(join(dir, 'numbers/double.ts'), 'export const double = (x: number) => 2 + x\n')
  const bad = await run(['check', 'double', 'guess', '--json'], { cwd })
  const { results, passed, total } = JSON.parse(bad.out)
  expect([bad.code, passed, total]).toEqual([1, 0, 2])
  expect(results[0].diagnosis).toBe('You add two, whatever x is. Twice as much grows with x.')
  expect(results.map(({ state }: { state: string }) => state)).toEqual(['failed', 'todo'])
})

test('check in a pipe: the verdict in sentences, without colours or drawing', async () => {
  const { cwd, dir } = await workspace()
  writeFileSync(join(dir, 'numbers/double.ts'), 'export const double = (x: number) => 2 + x\n')
  const { code, out } = await run(['check', 'double'], { cwd })
  expect(code).toBe(1)
  expect(out).toMatch(/^failed: numbers\/double, 0 of 3 tests passed\nfailed: the example\n/)
  expect(out).toContain('\nyours: 6\nwanted: 8\n')
  expect(out).toContain('\nwhat it means: You add two')
  expect(out).not.toMatch(drawing)
})

test('an exercise that is still to do says which file to open', async () => {
  const { cwd } = await workspace()
  const { code, out } = await run(['check', 'double'], { cwd })
  expect([code, out]).toEqual([1, 'to do: write your part in numbers/double.ts\n'])
})

test('check of a lesson checks its exercises, each once', async () => {
  const { cwd } = await workspace()
  const { out } = await run(['check', 'numbers', 'double', '--json'], { cwd })
  expect(JSON.parse(out).total).toBe(4)
})

test('list in a pipe is sentences', async () => {
  const { cwd, dir } = await workspace()
  solve(dir, 'numbers/guess')
  await run(['check', 'guess'], { cwd })
  await run(['solution', 'double'], { cwd })
  const { out } = await run(['list'], { cwd })
  expect(out).toMatch(/^lesson 1, .+: 1 of 4 solved\nsolved: numbers\/guess, Guess the rule\n/)
  expect(out).toContain('\nrevealed: numbers/double, Twice as much\n')
  expect(out).not.toMatch(drawing)
})

test('check --all on the solutions', async () => {
  const { cwd, dir } = await workspace()
  for (const { id } of exercisesOf(course)) solve(dir, id)
  const { code, out } = await run(['check', '--all'], { cwd })
  expect(out).toContain('6 of 6 passed')
  expect(code).toBe(0)
})

test('solution prints the source and nothing else', async () => {
  const { out, err, code } = await run(['solution', 'numbers/double'], { cwd: temporaryFolder() })
  expect([out, err, code]).toEqual([solution(course, exercisesOf(course)[1]!), '', 0])
})

test('hint gives one more each time', async () => {
  const { cwd } = await workspace()
  const texts = [
    await run(['hint', 'double'], { cwd }),
    await run(['hint', 'double'], { cwd }),
  ].map(({ out }) => out)
  expect(texts[0]).toContain('hint 1 of 3')
  expect(texts[1]).toContain('hint 2 of 3')
})

test('next goes on, and notes what was left for later', async () => {
  const { cwd } = await workspace()
  expect((await run(['next'], { cwd })).out).toMatch(
    /^You are at numbers\/guess, in the file .+guess/,
  )
  const { out } = await run(['next'], { cwd })
  expect(out).toMatch(/^left for later: numbers\/guess\nYou are at numbers\/double, in the file/)
  expect(out).toContain('Write the rule of the table')
  expect(out).not.toMatch(drawing)
  const list = await run(['list', '--json'], { cwd })
  expect(JSON.parse(list.out)[0].state).toBe('skipped')
})

test('all commands agree on where the learner is', async () => {
  const { cwd, dir } = await workspace()
  solve(dir, 'numbers/double')
  await run(['check', 'double'], { cwd })
  expect((await run(['check'], { cwd })).out).toBe('passed: numbers/double\n')
  expect((await run(['hint'], { cwd })).out).toContain('numbers/double: hint 1')
  expect((await run([], { cwd })).out).toContain(
    'You solved numbers/double. Go on with: neuralings',
  )
  expect((await run(['next'], { cwd })).out).toMatch(/^You are at numbers\/slide/)
  expect((await run([], { cwd })).out).toContain('You are at numbers/slide, in the file')
  expect((await run(['check'], { cwd })).out).toContain('its keys go into numbers/slide.ts')
})

test('run shows what the file prints, reset and undo change and bring back', async () => {
  const { cwd, dir } = await workspace()
  writeFileSync(join(dir, 'numbers/double.ts'), "console.log('hello from my file')\n")
  const ran = await run(['run', 'double'], { cwd })
  expect([ran.code, ran.out]).toEqual([0, 'hello from my file\n'])
  expect((await run(['reset', 'double'], { cwd })).code).toBe(0)
  expect(readFileSync(join(dir, 'numbers/double.ts'), 'utf8')).toContain('todo')
  await run(['undo', 'double'], { cwd })
  expect(readFileSync(join(dir, 'numbers/double.ts'), 'utf8')).toContain('hello')
  expect((await run(['undo', 'guess'], { cwd })).err).toContain('nothing to undo')
})

test('run tells an error in a sentence with its place, without Node in it', async () => {
  const { cwd, dir } = await workspace()
  const file = join(dir, 'numbers/double.ts')
  writeFileSync(file, "console.error('so far')\n\nnothing.here()\n")
  const thrown = await run(['run', 'double'], { cwd })
  expect([thrown.code, thrown.err]).toEqual([
    1,
    'so far\nLine 3 of numbers/double.ts: ReferenceError: nothing is not defined\nnothing.here()\n^\n',
  ])
  writeFileSync(file, 'export const double = (x: number) => 2 3\n')
  const { code, err } = await run(['run', 'double'], { cwd })
  expect([code, err]).toEqual([1, expect.stringMatching(/^Line 1 of numbers\/double\.ts: \w/)])
  expect(err).not.toMatch(/node:|Node\.js/)
})

test('reset offers to undo only where something was kept', async () => {
  const { cwd, dir } = await workspace()
  expect((await run(['reset', 'double'], { cwd })).out).not.toContain('undo')
  solve(dir, 'numbers/double')
  expect((await run(['reset', 'double'], { cwd })).out).toContain('neuralings undo numbers/double')
})

test('lesson check', async () => {
  const { code, out, err } = await run(['lesson', 'check', 'training', '--json'], {
    cwd: temporaryFolder(),
  })
  expect(err).toBe('')
  const report = JSON.parse(out)
  expect(Object.keys(report)).toEqual([
    'ok',
    'lessons',
    'exercises',
    'problems',
    'mutants',
    'byExercise',
  ])
  expect(report.mutants).toEqual({ total: 3, killed: 3 })
  expect(code).toBe(report.ok ? 0 : 1)
})

test('--help on each, with examples', async () => {
  for (const command of [
    [],
    ['init'],
    ['list'],
    ['check'],
    ['hint'],
    ['solution'],
    ['run'],
    ['reset'],
    ['undo'],
    ['next'],
    ['lesson', 'check'],
  ]) {
    const { code, out } = await run([...command, '--help'], { cwd: temporaryFolder() })
    expect([code, out]).toEqual([0, expect.stringMatching(/Examples:\n {2}\$ neuralings/)])
  }
})
