// reset and undo: what is done to one of the learner's files.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { solve, workspace } from '../support/fixture.ts'
import { run } from '../support/program.ts'

test('reset and undo change and bring back', async () => {
  const { cwd, dir } = await workspace()
  writeFileSync(join(dir, 'numbers/double.ts'), "console.log('hello from my file')\n")
  expect((await run(['reset', 'double'], { cwd })).code).toBe(0)
  expect(readFileSync(join(dir, 'numbers/double.ts'), 'utf8')).toContain('todo')
  await run(['undo', 'double'], { cwd })
  expect(readFileSync(join(dir, 'numbers/double.ts'), 'utf8')).toContain('hello')
  expect((await run(['undo', 'guess'], { cwd })).err).toContain('nothing to undo')
})

test('reset offers to undo only where something was kept', async () => {
  const { cwd, dir } = await workspace()
  expect((await run(['reset', 'double'], { cwd })).out).not.toContain('undo')
  solve(dir, 'numbers/double')
  expect((await run(['reset', 'double'], { cwd })).out).toContain('neuralings undo numbers/double')
})

test('undo lists what is kept, and brings any of it back', async () => {
  const { cwd, dir } = await workspace()
  const file = join(dir, 'numbers/double.ts')
  const undo = (...args: string[]) => run(['undo', 'double', ...args], { cwd })
  expect((await undo('--list')).out).toContain('was never overwritten')
  for (const text of ['one\n', 'two\nlines\n']) {
    writeFileSync(file, text)
    await run(['reset', 'double'], { cwd })
  }
  const { code, out } = await undo('--list')
  expect(code).toBe(0)
  expect(out).toMatch(/\n1: \d{4}-\d\d-\d\d \d\d:\d\d:\d\d, 2 lines\n2: .+, 1 line\n/)
  expect((await undo('--to', '2')).code).toBe(0)
  expect(readFileSync(file, 'utf8')).toBe('one\n')
  expect(await undo('--to', '9')).toMatchObject({
    code: 2,
    err: expect.stringContaining('There is no version 9 of numbers/double.ts.'),
  })
  expect(await undo('--to', 'first')).toMatchObject({
    code: 2,
    err: expect.stringContaining('a number of the list'),
  })
})
