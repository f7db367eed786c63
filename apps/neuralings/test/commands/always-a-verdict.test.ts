// Whatever stands in the way of recording a verdict, there is one, and then a sentence.
import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { solve, workspace } from '../support/fixture.ts'
import { run } from '../support/program.ts'

const refusing = ['--import', new URL('../support/refusing.ts', import.meta.url).href]

test.each([
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'it is on a read-only disk'],
  ['EACCES', 'the rights to write there are missing'],
])('%s: the verdict, then that nothing was recorded', async (code, says) => {
  const { cwd, dir } = await workspace()
  solve(dir, 'numbers/double')
  rmSync(join(dir, 'node_modules'), { recursive: true }) // links would have to be made, too
  const before = readFileSync(join(dir, '.neuralings/progress.json'), 'utf8')
  const env = { REFUSES: `${code} ${dir}` }
  const good = await run(['check', 'double'], { cwd, env, node: refusing })
  expect([good.code, good.out]).toEqual([
    0,
    'passed: numbers/double\nYou doubled a number. The slope of that rule is 2.\nTo go on: neuralings next\n',
  ])
  expect(good.err).toMatch(/^Nothing was recorded: .+\n$/)
  expect(good.err).toContain(`cannot be used: ${says}.`)
  writeFileSync(join(dir, 'numbers/double.ts'), 'export const double = (x: number) => 2 + x\n')
  const bad = await run(['check', 'double', '--json'], { cwd, env, node: refusing })
  expect([bad.code, JSON.parse(bad.out).results[0].state]).toEqual([1, 'failed'])
  expect(bad.err).toMatch(/^Nothing was recorded: .+\n$/)
  expect(readFileSync(join(dir, '.neuralings/progress.json'), 'utf8')).toBe(before)
})

test.each([
  [['run', 'double'], ''],
  [['hint', 'double'], 'numbers/double: hint 1 of 3'],
  [['solution', 'double'], 'export function double'],
])('%j works where nothing can be written', async (args, shows) => {
  const { cwd, dir } = await workspace()
  solve(dir, 'numbers/double')
  const { code, out } = await run(args, { cwd, env: { REFUSES: `EROFS ${dir}` }, node: refusing })
  expect([code, out]).toEqual([0, expect.stringContaining(shows)])
})

test('a lock from the future does not last', async () => {
  const { cwd, dir } = await workspace()
  solve(dir, 'numbers/double')
  const lock = join(dir, '.neuralings/lock')
  mkdirSync(lock)
  const ahead = Date.now() / 1000 + 86_400
  utimesSync(lock, ahead, ahead)
  expect(await run(['check', 'double'], { cwd })).toMatchObject({ code: 0, err: '' })
})

test('progress that cannot be read: the verdict, the way out, and it works', async () => {
  const { cwd, dir } = await workspace()
  const file = join(dir, '.neuralings/progress.json')
  solve(dir, 'numbers/double')
  await run(['check', 'double'], { cwd })
  await run(['check', 'double'], { cwd })
  writeFileSync(file, '[]')
  const { code, out, err } = await run(['check', 'double'], { cwd })
  expect([code, out]).toEqual([
    0,
    'passed: numbers/double\nYou doubled a number. The slope of that rule is 2.\nTo go on: neuralings next\n',
  ])
  expect(err).toContain('Nothing was recorded:')
  expect(err).toContain('neuralings progress restore')
  expect(readFileSync(file, 'utf8')).toBe('[]')
  const restored = await run(['progress', 'restore'], { cwd })
  expect([restored.code, restored.out]).toEqual([
    0,
    expect.stringContaining('1 of 6 exercises solved'),
  ])
  expect(readFileSync(`${file}.replaced`, 'utf8')).toBe('[]')
  expect((await run(['list'], { cwd })).out).toContain('solved: numbers/double')
})

test('work comes back by undo also where the progress cannot be read', async () => {
  const { cwd, dir } = await workspace()
  const file = join(dir, 'numbers/double.ts')
  writeFileSync(file, 'mine')
  await run(['reset', 'double'], { cwd })
  writeFileSync(join(dir, '.neuralings/progress.json'), '7')
  expect((await run(['undo', 'double'], { cwd })).code).toBe(0)
  expect(readFileSync(file, 'utf8')).toBe('mine')
})
