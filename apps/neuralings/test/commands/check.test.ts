// check as scripts use it and as people read it in a pipe.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exercisesOf } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { fixtureCourse, solve, temporaryFolder, workspace } from '../support/fixture.ts'
import { drawing, run } from '../support/program.ts'

const course = fixtureCourse()

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
        parts: [{ name: 'double', state: 'passed', line: 2 }],
        message: '',
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
  expect(out).toMatch(/^failed: numbers\/double, 0 of 3 tests pass\nwhat is wrong: You add two/)
  expect(out).toContain('\nyours: 6\nwanted: 8\n')
  expect(out).not.toMatch(drawing)
})

test('an exercise that is still to do says which file to open', async () => {
  const { cwd } = await workspace()
  const { code, out } = await run(['check', 'double'], { cwd })
  expect([code, out]).toEqual([
    1,
    'to do: write your part in numbers/double.ts\ndouble: still to do (line 3)\nFor its task: neuralings task\n',
  ])
})

test('check of a lesson checks its exercises, each once', async () => {
  const { cwd } = await workspace()
  const { out } = await run(['check', 'numbers', 'double', '--json'], { cwd })
  expect(JSON.parse(out).total).toBe(4)
})

test('check --all on the solutions', async () => {
  const { cwd, dir } = await workspace()
  for (const { id } of exercisesOf(course)) solve(dir, id)
  const { code, out } = await run(['check', '--all'], { cwd })
  expect(out).toContain('6 of 6 passed')
  expect(code).toBe(0)
})
