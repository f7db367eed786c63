// The command line as scripts use it: what is printed where, and the exit codes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exercisesOf, solution } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { fixtureCourse, solve, temporaryFolder, workspace } from '../support/fixture.ts'
import { drawing, run } from '../support/program.ts'

const course = fixtureCourse()

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

test('solution prints the source and nothing else', async () => {
  const { out, err, code } = await run(['solution', 'numbers/double'], { cwd: temporaryFolder() })
  expect([out, err, code]).toEqual([solution(course, exercisesOf(course)[1]!), '', 0])
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
    'machine',
    'byExercise',
    'translations',
  ])
  expect(report.mutants).toEqual({ total: 3, killed: 3 })
  expect(code).toBe(report.ok ? 0 : 1)
})

test.each([['check'], ['lesson', 'check']])(
  '%s %s --help tells how a piece is switched',
  async (...command) => {
    const { out } = await run([...command, '--help'], { cwd: temporaryFolder() })
    expect(out).toMatch(/switch it to ours": in the app, [^.]* each\s+piece has a number/)
  },
)

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
    ['progress', 'restore'],
    ['next'],
    ['lesson', 'check'],
  ]) {
    const { code, out } = await run([...command, '--help'], { cwd: temporaryFolder() })
    expect([code, out]).toEqual([0, expect.stringMatching(/Examples:\n {2}\$ neuralings/)])
  }
})
