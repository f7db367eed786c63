// What must not go wrong, tried in a real pseudo-terminal.
import { execFileSync } from 'node:child_process'
import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { fixture, solve, workspace } from '../support/fixture.ts'
import { openDouble } from '../support/open-double.ts'
import { planted } from '../support/planted.ts'
import { run } from '../support/program.ts'
import { Terminal } from '../support/terminal.ts'

test('an endless loop is stopped, and the next save is checked', async () => {
  const { terminal, workspace } = await openDouble()
  writeFileSync(
    join(workspace, 'numbers/double.ts'),
    'export function double() {\n  while (true) {}\n}\n',
  )
  await terminal.waitFor('The loop on line 2')
  solve(workspace, 'numbers/double')
  await terminal.waitFor('✓ passed')
})

test('a file that cannot be read says where', async () => {
  const { terminal, workspace } = await openDouble()
  writeFileSync(join(workspace, 'numbers/double.ts'), 'export function double(x { return }\n')
  await terminal.waitFor('✗ not readable')
})

test('a file that is deleted is told at once', async () => {
  const { terminal, workspace } = await openDouble()
  solve(workspace, 'numbers/double')
  await terminal.waitFor('✓ passed')
  rmSync(join(workspace, 'numbers/double.ts'))
  await terminal.waitFor('numbers/double.ts is missing')
})

test('where the system has no watch left to give, a save is seen all the same', async () => {
  const env = planted(`import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    fs.watch = () => { throw Object.assign(new Error('planted'), { code: 'ENOSPC' }) }
    syncBuiltinESMExports()`)
  const { terminal, workspace } = await openDouble({ env })
  solve(workspace, 'numbers/double')
  await terminal.waitFor('✓ passed')
})

test('a terminal that can only print lines gets lines', async () => {
  const { cwd } = await workspace()
  const terminal = new Terminal({ cwd, args: ['--lessons', fixture], env: { TERM: 'dumb' } })
  onTestFinished(() => terminal.close())
  await terminal.waitFor('To go on and leave it for later')
  expect(await terminal.exited()).toBe(0)
  expect(terminal.isAlternate).toBe(false)
})

test('a save in the middle of a check: the last content is what counts', async () => {
  const { terminal, workspace } = await openDouble()
  const file = join(workspace, 'numbers/double.ts')
  writeFileSync(file, 'export function double() {\n  while (true) {}\n}\n')
  await terminal.waitFor('checking')
  solve(workspace, 'numbers/double')
  await terminal.waitFor('✓ passed')
  expect(terminal.screen).not.toContain('timed out')
})

test('a disk that refuses takes no verdict away', async () => {
  const refusing = new URL('../support/refusing.ts', import.meta.url).href
  const env = {
    NODE_OPTIONS: `--import ${refusing}`,
    REFUSES: `EROFS ${join(realpathSync(tmpdir()), 'neuralings-test-')}`,
  }
  const { terminal, workspace } = await openDouble({ env, columns: 120 })
  solve(workspace, 'numbers/double')
  await terminal.waitFor('✓ passed')
  await terminal.waitFor('Nothing was recorded')
  await terminal.waitFor('it is on a read-only disk')
})

test('a pipe in the place of the file is told, and the screen goes on', async () => {
  const { terminal, workspace } = await openDouble({ columns: 120 })
  rmSync(join(workspace, 'numbers/double.ts'))
  execFileSync('mkfifo', [join(workspace, 'numbers/double.ts')])
  await terminal.waitFor('is no ordinary file')
  rmSync(join(workspace, 'numbers/double.ts'))
  solve(workspace, 'numbers/double')
  await terminal.waitFor('✓ passed')
})

test('Ctrl-C ends it from anywhere', async () => {
  const { terminal } = await openDouble()
  terminal.press('ctrl-c')
  expect(await terminal.exited()).toBe(0)
  expect(terminal.isAlternate).toBe(false)
})

test('killed outright, nothing that was recorded is lost', async () => {
  const { terminal, cwd, workspace } = await openDouble()
  solve(workspace, 'numbers/double')
  await terminal.waitFor('✓ passed')
  const recorded = () => readFileSync(join(workspace, '.neuralings/progress.json'), 'utf8')
  await terminal.waitUntil(() => /"solvedAt": "2/.test(recorded()), 'the record')
  terminal.kill('SIGKILL')
  await terminal.exited()
  const { out } = await run(['list', '--json'], { cwd })
  expect(JSON.parse(out).find(({ id }: { id: string }) => id === 'numbers/double').state).toBe(
    'solved',
  )
})

test.each([
  [80, 24],
  [40, 12],
  [200, 60],
])('%i × %i: every screen leaves the last row free', async (columns, rows) => {
  const { terminal } = await openDouble({ columns, rows })
  for (const [key, wanted] of [
    ['t', 'the tests'],
    ['t', 'double'],
    ['m', 'story'],
    ['l', '↑↓ choose'],
    ['?', 'keys'],
  ] as const) {
    terminal.press(key)
    await terminal.waitFor(wanted)
    expect(terminal.lines.at(-1)).toBe('')
  }
})

test('without colours and with ASCII only it says the same', async () => {
  const { terminal, workspace } = await openDouble({ args: ['--ascii'], env: { NO_COLOR: '1' } })
  solve(workspace, 'numbers/double')
  await terminal.waitFor('+ passed')
  expect(terminal.screen).toMatch(/^[\x00-\x7f]*$/)
})

test('read aloud: task, then verdict, one after the other', async () => {
  const { terminal, workspace } = await openDouble({ env: { INK_SCREEN_READER: 'true' } })
  writeFileSync(
    join(workspace, 'numbers/double.ts'),
    'export const double = (x: number): number => 2 + x\n',
  )
  await terminal.waitFor('You add two')
  const row = (text: string) => terminal.lines.findIndex(line => line.includes(text))
  expect(row('For example, double(4) is 8')).toBeLessThan(row('the example'))
})
