// Whatever goes wrong is said in a sentence, with what to do next and an exit code; nothing is lost.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, workspace } from '../support/fixture.ts'
import { inShell, run } from '../support/program.ts'

const complaints: [what: string, args: string[], says: RegExp, code: number][] = [
  [
    'an unknown exercise',
    ['check', 'dubble'],
    /There is no exercise "dubble".\nDid you mean numbers\/double\?/,
    2,
  ],
  [
    'an unknown command',
    ['chek'],
    /There is no command "chek".\nDid you mean neuralings check\?/,
    2,
  ],
  [
    'an unknown option',
    ['list', '--jsn'],
    /unknown option '--jsn'[\s\S]+neuralings list --help shows/,
    2,
  ],
  ['a word too many', ['list', 'extra'], /too many arguments[\s\S]+neuralings list --help/, 2],
  ['help on what is not there', ['chek', '--help'], /Did you mean neuralings check\?/, 2],
  ['an unknown lesson', ['lesson', 'check', 'nowhere'], /nowhere/, 2],
]

test.each(complaints)('%s: a sentence, and what to do', async (_, args, says, code) => {
  const { cwd } = await workspace()
  const ended = await run(args, { cwd })
  expect(ended.err).toMatch(says)
  expect([ended.code, ended.out]).toEqual([code, ''])
})

test('no workspace', async () => {
  const { code, err } = await run(['check'], { cwd: temporaryFolder() })
  expect(code).toBe(2)
  expect(err).toContain('Make one: neuralings init.')
})

test('no course', async () => {
  const { code, err } = await run(['list'], { cwd: temporaryFolder(), lessons: temporaryFolder() })
  expect(code).toBe(3)
  expect(err).toContain('Build the course again')
})

test('a folder with other things in it is left alone', async () => {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, 'thesis.txt'), 'precious')
  const { code, err } = await run(['init', '.'], { cwd })
  expect(code).toBe(2)
  expect(err).toContain('is not empty')
})

test.each([
  ['unreadable', '{ "version": 1, "exer', 'cannot be read'],
  ['from a newer program', '{ "version": 99 }', 'newer'],
])('progress that is %s is left as it is', async (_, text, says) => {
  const { cwd, dir } = await workspace()
  const file = join(dir, '.neuralings/progress.json')
  writeFileSync(file, text)
  const { code, err } = await run(['next'], { cwd })
  expect(code).toBe(3)
  expect(err).toContain(says)
  expect((await run(['check', 'double'], { cwd })).err).toContain(says)
  expect(readFileSync(file, 'utf8')).toBe(text)
})

test('a folder that the disk refuses', async () => {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, 'file'), '')
  const { code, err } = await run(['init', 'file/inside'], { cwd })
  expect(code).toBe(3)
  expect(err).toContain('cannot be used')
})

test('a folder that was deleted under whoever stands in it', async () => {
  const { code, err } = await inShell('mkdir gone; cd gone; rmdir ../gone; "$@" list')
  expect([code, err]).toEqual([
    3,
    expect.stringContaining('The folder that you stand in is gone.\nGo to another one: cd.\n'),
  ])
  expect(err).not.toContain('bug')
})

test('no home, and next to no environment', async () => {
  const { code, out } = await inShell('env -i "$@" list')
  expect([code, out]).toEqual([0, expect.stringContaining('numbers/double')])
})

// The device that refuses every byte is Linux's own.
test.runIf(existsSync('/dev/full'))('an output that is full', async () => {
  expect(await inShell('"$@" list >/dev/full')).toEqual({
    code: 3,
    out: '',
    err: 'Standard output cannot be used: the disk is full.\nFree some space and try again; nothing is lost.\n',
  })
  expect((await inShell('"$@" chek 2>/dev/full')).code).toBe(2)
})

test('a reader that has had enough: a quiet end, as of any tool', async () => {
  const { out, err } = await inShell(
    // The program begins once nobody reads any more.
    '{ while [ ! -e over ]; do sleep 0.1; done; "$@" list; echo $? >code; } | touch over; cat code',
  )
  expect([out, err]).toEqual(['141\n', ''])
})

test('orders to a terminal in what was typed are not said back', async () => {
  const { cwd } = await workspace()
  const order = '\x1b]0;owned\x07\x9b2J\u202e'
  for (const args of [['check', `a${order}b`], ['list', `--a${order}b`], [`a${order}b`]]) {
    const { err } = await run(args, { cwd })
    expect(err).toContain('\\u{202e}b')
    expect(err).not.toMatch(/[^\P{Cc}\n]/u)
  }
})
