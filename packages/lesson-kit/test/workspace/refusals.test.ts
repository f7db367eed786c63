// What the disk refuses is told in a sentence. A root user is refused nothing, so the read-only
// folder is tried by a child that gives up its rights.
import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { initWorkspace, loadCourse } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { refusal } from '../../src/workspace/refusal.ts'
import { errorOf, FIXTURE, temporary, write } from '../temporary.ts'

const REFUSED = fileURLToPath(new URL('../fixtures/writer/refused.ts', import.meta.url))

const failure = (code: string) => Object.assign(new Error(`${code}: refused`), { code })

test.each([
  ['ENOSPC', 'the disk is full', 'Free some space and try again; nothing is lost.'],
  ['EROFS', 'it is on a read-only disk', 'Choose a folder on a disk that can be written.'],
  [
    'EACCES',
    'the rights to write there are missing',
    'Change its permissions, or choose another folder.',
  ],
  ['EMFILE', 'too many files are open', 'Raise the limit: ulimit -n 4096.'],
])('%s', (code, says, advice) => {
  expect(refusal('/there', failure(code))).toMatchObject({
    name: 'UserError',
    message: `/there cannot be used: ${says}.`,
    advice,
    exitCode: 3,
  })
})

test('any other error is a bug, and stays what it is', () => {
  const bug = new TypeError('x is not a function')
  expect(refusal('/there', bug)).toBe(bug)
})

test('a workspace inside a file', async () => {
  const dir = temporary()
  write(dir, { file: '' })
  const course = await loadCourse(FIXTURE)
  expect(await errorOf(() => initWorkspace(join(dir, 'file/mine'), course))).toMatchObject({
    name: 'UserError',
    message: expect.stringContaining('a part of the path is a file'),
    exitCode: 3,
  })
})

test('a read-only folder', () => {
  const dir = temporary()
  chmodSync(dir, 0o555)
  const told = JSON.parse(String(execFileSync(process.execPath, [REFUSED, dir, FIXTURE])))
  expect(told).toEqual({
    name: 'UserError',
    message: `${dir} cannot be used: the rights to write there are missing.`,
    advice: 'Change its permissions, or choose another folder.',
    exitCode: 3,
  })
  expect(readdirSync(dir)).toEqual([])
})
