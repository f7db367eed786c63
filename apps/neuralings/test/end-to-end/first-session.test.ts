// A learner's first session, in a real pseudo-terminal: open, read, solve, go on, resize, quit, resume.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { fixture, solve, temporaryFolder } from '../support/fixture.ts'
import { run } from '../support/program.ts'
import { type StartOptions, Terminal } from '../support/terminal.ts'

function start(options: StartOptions): Terminal {
  const terminal = new Terminal({ ...options, args: ['--lessons', fixture] })
  onTestFinished(() => terminal.close())
  return terminal
}

test('from an empty folder to solved exercises, and back again the next day', async () => {
  const cwd = temporaryFolder()
  const workspace = join(cwd, 'my-neuralings')
  const save = (file: string, text: string) => writeFileSync(join(workspace, file), text)

  const first = start({ cwd })
  await first.waitFor('01 numbers')
  expect(first.isAlternate).toBe(true)
  await first.waitFor('0/6')
  await first.waitFor('Your files are in')

  first.press('enter')
  await first.waitFor('A rule turns one number into another')
  first.press('n')
  await first.waitFor('Guess the rule')
  await first.waitFor('to do')
  await first.waitFor('watching')

  save('numbers/guess.ts', 'export const answer = 7\n')
  await first.waitFor('you expected 7')
  save('numbers/guess.ts', 'export const answer = 20\n')
  await first.waitFor('✓ passed')

  first.press('n')
  await first.waitFor('Twice as much')
  await first.waitFor('to do')
  save('numbers/double.ts', 'export const double = (x: number): number => 2 + x\n')
  await first.waitFor('✗ 0 of 3 pass')
  await first.waitFor('wanted  8')
  await first.waitFor('You add two, whatever x is')
  first.press('h')
  await first.waitFor('What do you do with x?')
  await first.waitFor('hint 2/3')

  first.resize(44, 14)
  await first.waitUntil(
    () => first.lines.length === 14 && first.screen.includes('✗ 0 of 3 pass'),
    'the small screen',
  )
  first.resize(100, 30)
  await first.waitFor(/Write the rule of the table.+▸ You add two/)

  // As many editors save: a new file takes the name of the old one.
  mkdirSync(join(cwd, 'elsewhere'))
  const fresh = join(cwd, 'elsewhere', 'double.ts')
  writeFileSync(fresh, 'export function double(x: number): number {\n  return 2 * x\n}\n')
  renameSync(fresh, join(workspace, 'numbers/double.ts'))
  await first.waitFor('✓ passed')

  first.press('q')
  expect(await first.exited()).toBe(0)
  expect(first.isAlternate).toBe(false)

  const second = start({ cwd })
  await second.waitFor('2/6')
  await second.waitFor(/▸ ○ Slide the line/)
  second.press('enter')
  await second.waitFor('numbers › Slide the line')
  second.press('q')
  expect(await second.exited()).toBe(0)
})

test('the first frame that shows a verdict shows what is wrong', async () => {
  const cwd = temporaryFolder()
  const terminal = start({ cwd })
  await terminal.waitFor('Your files are in')
  terminal.press('/')
  terminal.press('t', 'w', 'i', 'c', 'e')
  await terminal.waitFor('twice_')
  terminal.press('enter')
  await terminal.waitFor(/Twice as much.*to do.*watching/s)
  const known = join(cwd, 'my-neuralings/.neuralings/cache/numbers/double.json')
  await terminal.waitUntil(() => existsSync(known), 'the mutants of the exercise')
  const file = join(cwd, 'my-neuralings/numbers/double.ts')
  writeFileSync(file, 'export const double = (x: number): number => 2 + x\n')
  await terminal.waitFor('✗ 0 of 3')
  expect(terminal.screen).toContain('You add two, whatever x is')
})

test('a lab is opened, its goal is reached with keys, and the keys are graded', async () => {
  const cwd = temporaryFolder()
  const terminal = start({ cwd })
  await terminal.waitFor('01 numbers')
  terminal.press('/', 's', 'l', 'i', 'd', 'e')
  await terminal.waitFor('▸ Slide the line')
  terminal.press('enter')
  await terminal.waitFor('to do')
  terminal.press('enter')
  await terminal.waitFor('mean squared error')
  for (let i = 0; i < 11; i++) terminal.press('right')
  for (let i = 0; i < 13; i++) terminal.press('down')
  await terminal.waitFor('written down')
  terminal.press('enter')
  await terminal.waitFor('✓ passed')
  expect(terminal.screen).toContain('You moved a line by hand.')
  terminal.press('enter')
  await terminal.waitFor('A wrong average')
  const { out } = await run(['list', '--json'], { cwd })
  expect(JSON.parse(out)[2]).toMatchObject({ id: 'numbers/slide', state: 'solved' })
})

test('a milestone trains in sight: progress, loss curve, note, and a piece that can be switched', async () => {
  const cwd = temporaryFolder()
  const terminal = start({ cwd })
  await terminal.waitFor('Your files are in')
  await terminal.waitUntil(() => solvable(cwd), 'the files of the workspace')
  solve(join(cwd, 'my-neuralings'), 'training/step')
  solve(join(cwd, 'my-neuralings'), 'training/train')
  terminal.type('/many') // in one piece, as a busy program reads it
  await terminal.waitFor('▸ Many steps')
  terminal.press('enter')
  await terminal.waitFor(/1 yours .*training\/step/)
  terminal.press('1')
  await terminal.waitFor('1 training/step: now ours')
  terminal.press('r')
  await terminal.waitFor(/step \d+\/40 .*left/)
  await terminal.waitFor(/[⠀-⣿]{3}/)
  terminal.press('?')
  await terminal.waitFor('start the file anew')
  terminal.press('q')
  await terminal.waitFor('✓ passed')
})

function solvable(cwd: string): boolean {
  try {
    solve(join(cwd, 'my-neuralings'), 'training/train')
    return true
  } catch {
    return false
  }
}

test('going on from the last exercise of a lesson, and of the course, shows what was built', async () => {
  const cwd = temporaryFolder()
  const workspace = join(cwd, 'my-neuralings')
  const ids = ['guess', 'double', 'slide', 'average'].map(name => `numbers/${name}`)
  await run(['--lessons', fixture, 'init', workspace], { cwd })
  for (const id of [...ids, 'training/step', 'training/train']) solve(workspace, id)
  await run(['--lessons', fixture, 'check', '--all'], { cwd })
  const done = await run(['--lessons', fixture, 'list'], { cwd })
  expect(done.out).toContain('The course is done: all 6 exercises are solved.')

  const terminal = start({ cwd })
  await terminal.waitFor('6/6')
  terminal.press('left', 'enter')
  await terminal.waitFor('01 numbers · done')
  await terminal.waitFor('Twice as much')
  terminal.press('p')
  await terminal.waitFor('numbers-done.txt')
  expect(readFileSync(join(workspace, 'numbers-done.txt'), 'utf8')).toContain('double')
  terminal.press('enter')
  await terminal.waitFor('The house stands')
  terminal.press('enter')
  await terminal.waitFor('6/6')
  terminal.press('q')
  expect(await terminal.exited()).toBe(0)
})
