// run, reset and undo: what is done to one of the learner's files.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { solve } from '../support/fixture.ts'
import { run, workspace } from '../support/program.ts'

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
