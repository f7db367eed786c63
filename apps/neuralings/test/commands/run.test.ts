// run: what a file prints by itself, within limits, and how its end is told.
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { temporaryFolder, workspace } from '../support/fixture.ts'
import { run, start } from '../support/program.ts'

/** A workspace in which the file of `double` holds this code. */
async function holding(code: string) {
  const { cwd, dir } = await workspace()
  writeFileSync(join(dir, 'numbers/double.ts'), code)
  return { cwd, dir, ran: (...args: string[]) => run(['run', 'double', ...args], { cwd }) }
}

test('what the file prints is shown, without orders to the terminal', async () => {
  const { ran } = await holding(
    "console.log('\\x1b[2J\\x1b[31mhello\\x07'); console.error('\\x1b[1mso')",
  )
  expect(await ran()).toEqual({
    code: 0,
    out: 'hello\n',
    err: 'so\nnumbers/double.ts ran. To grade it: neuralings check numbers/double\n',
  })
})

test('what it reads comes through', async () => {
  const { cwd } = await holding('for await (const text of process.stdin) console.log(String(text))')
  const child = start(['run', 'double'], { cwd })
  child.stdin.end('typed')
  const [data] = await once(child.stdout, 'data')
  expect(String(data)).toBe('typed\n')
  await once(child, 'close')
})

test('a program without end: the deadline of the exercise, or the one that is given', async () => {
  const { ran } = await holding('while (true) {}')
  expect(await ran()).toEqual({
    code: 1,
    out: '',
    err: 'numbers/double.ts timed out after 2 s.\nTo let it run longer: neuralings run numbers/double --deadline 20.\n',
  })
  expect((await ran('--deadline', '0.5')).err).toContain('timed out after 0.5 s.')
  expect((await ran('--deadline', 'never')).code).toBe(2)
})

test('a program that takes its time, and is given it', async () => {
  const { ran } = await holding("setTimeout(() => console.log('done'), 2500)")
  expect((await ran('--deadline', '60')).out).toBe('done\n')
})

test('output without end is cut', async () => {
  const { ran } = await holding("for (let i = 0; i < 20_000; i++) console.log('line', i)")
  const { out } = await ran('--deadline', '60')
  expect(out.length).toBeLessThan(66_000)
  expect(out).toMatch(/… and \d+ more lines\n$/)
})

test.each([
  ['process.exit(3)', 'numbers/double.ts ended with exit code 3.\n'],
  ["process.kill(process.pid, 'SIGKILL')", 'numbers/double.ts was ended by SIGKILL.\n'],
])('%s', async (code, err) => {
  const { ran } = await holding(code)
  expect(await ran()).toEqual({ code: 1, out: '', err })
})

test('an error is told in a sentence with its place, without Node in it', async () => {
  const { ran } = await holding("console.error('so far')\n\nnothing.here()\n")
  const { code, err } = await ran()
  expect([code, err]).toEqual([
    1,
    'so far\nLine 3 of numbers/double.ts: ReferenceError: nothing is not defined\nnothing.here()\n^\n',
  ])
})

test('a file that cannot be read is told with its line', async () => {
  const { ran } = await holding('export const double = (x: number) => 2 3\n')
  const { code, err } = await ran()
  expect([code, err]).toEqual([1, expect.stringMatching(/^Line 1 of numbers\/double\.ts: \w/)])
  expect(err).not.toMatch(/node:|Node\.js/)
})

test.each([
  [
    'JSON.parse',
    "\nJSON.parse('{')",
    'Line 2 of numbers/double.ts: SyntaxError: Expected property',
  ],
  ['Node itself', "\nprocess.chdir('/nowhere/at/all')", 'Line 2 of numbers/double.ts: ENOENT'],
  ['an import', "import { x } from './guess.ts'\nx", 'Line 1 of numbers/double.ts: The requested'],
  ['a string', "throw 'a string'", 'a string\n'],
])('an error out of %s is told at the line of the learner', async (_, code, says) => {
  const { ran } = await holding(code)
  const { err } = await ran()
  expect(err.startsWith(says)).toBe(true)
  expect(err).not.toMatch(/node:|Node\.js/)
})

test('an error out of a package is told at the line that called it', async () => {
  const { dir, ran } = await holding(
    "import { boom } from 'lib'\n\nconst go = () => boom()\ngo()\n",
  )
  const lib = temporaryFolder()
  writeFileSync(
    join(lib, 'index.js'),
    "export const boom = () => { throw new RangeError('boom: expected 1, got 2') }",
  )
  writeFileSync(join(lib, 'package.json'), '{ "type": "module", "exports": "./index.js" }')
  symlinkSync(lib, join(dir, 'node_modules/lib'))
  const { err } = await ran()
  expect(err).toBe(
    `Line 3 of numbers/double.ts: RangeError: boom: expected 1, got 2\nconst go = () => boom()\n${' '.repeat(17)}^\n`,
  )
})

test('a pipe in the place of the file is told at once', async () => {
  const { cwd, dir } = await holding('')
  const file = join(dir, 'numbers/double.ts')
  rmSync(file)
  execFileSync('mkfifo', [file])
  const ran = await run(['run', 'double'], { cwd })
  expect([ran.code, ran.err]).toEqual([
    3,
    expect.stringMatching(/^numbers\/double.ts is no ordinary file\.\n/),
  ])
  const checked = await run(['check', 'double'], { cwd })
  expect([checked.code, checked.out]).toEqual([
    1,
    'not readable: numbers/double\nwhat is wrong: numbers/double.ts is no ordinary file\n',
  ])
})

/** Starts another program, tells both numbers, and goes on for long. */
const long = `
import { spawn } from 'node:child_process'
const helper = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 6e5)'])
console.log(process.pid, helper.pid)
while (true) {}`

test.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
  '%s ends the program and what it started',
  async signal => {
    const { cwd } = await holding(long)
    const child = start(['run', 'double', '--deadline', '600'], { cwd })
    const closed = once(child, 'close')
    const [numbers] = await once(child.stdout, 'data')
    const pids = String(numbers).trim().split(' ').map(Number)
    expect(pids.map(isAlive)).toEqual([true, true])
    child.kill(signal)
    const code = signal === 'SIGKILL' ? null : 128 + constants.signals[signal]
    expect(await closed).toEqual([code, signal === 'SIGKILL' ? signal : null])
    for (let i = 0; i < 100 && pids.some(isAlive); i++) await sleep(50)
    expect(pids.map(isAlive)).toEqual([false, false])
  },
)

test('with its reader gone it ends, and the program with it', async () => {
  const { cwd } = await holding(
    "console.log(process.pid)\nsetInterval(() => console.log('more'), 10)",
  )
  const child = start(['run', 'double', '--deadline', '600'], { cwd })
  const [number] = await once(child.stdout, 'data')
  child.stdout.destroy()
  await once(child, 'exit')
  const pid = Number.parseInt(String(number), 10)
  for (let i = 0; i < 100 && isAlive(pid); i++) await sleep(50)
  expect(isAlive(pid)).toBe(false)
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
