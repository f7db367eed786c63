// What is no file is neither opened nor written through, and is told at once; what other programs and
// killed ones leave behind does not stay in the way.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  entryOf,
  findExercise,
  initWorkspace,
  loadCourse,
  openWorkspace,
} from '@neuralings/lesson-kit'
import { expect, onTestFinished, test } from 'vitest'
import { writeWhole } from '../../src/workspace/drafts.ts'
import { errorOf, FIXTURE, read, temporary, write } from '../temporary.ts'

const course = await loadCourse(FIXTURE)
const double = findExercise(course, 'numbers/double')
const TAKEN_IN_PART = fileURLToPath(new URL('../fixtures/writer/in-part.ts', import.meta.url))
const fresh = () => initWorkspace(temporary(), course)

test('a link that leads nowhere is left alone, and told', async () => {
  const workspace = await fresh()
  const path = workspace.path(double)
  const elsewhere = join(temporary(), 'double.ts')
  rmSync(path)
  symlinkSync(elsewhere, path)
  await openWorkspace(workspace.dir, course)
  expect(await errorOf(() => workspace.reset(double))).toMatchObject({
    message: `${path} cannot be used: it is a link that leads nowhere.`,
    exitCode: 3,
  })
  expect([readlinkSync(path), existsSync(elsewhere)]).toEqual([elsewhere, false])
})

test('a link to a file stays a link; the file is reset, and comes back', async () => {
  const workspace = await fresh()
  const path = workspace.path(double)
  const elsewhere = temporary()
  write(elsewhere, { 'double.ts': 'mine' })
  rmSync(path)
  symlinkSync(join(elsewhere, 'double.ts'), path)
  await workspace.reset(double)
  expect(read(elsewhere, 'double.ts')).toContain('todo')
  workspace.undo(double)
  expect(read(elsewhere, 'double.ts')).toBe('mine')
  expect(lstatSync(path).isSymbolicLink()).toBe(true)
})

const makePipe = (path: string): unknown => execFileSync('mkfifo', [path])

async function makeSocket(path: string): Promise<void> {
  const server = createServer()
  onTestFinished(() => void server.close())
  await new Promise<void>(resolve => server.listen(path, resolve))
}

const makeDevice = (path: string): void => symlinkSync('/dev/zero', path)

test.skipIf(process.platform === 'win32').for([
  ['a pipe', makePipe],
  ['a socket', makeSocket],
  ['a device', makeDevice],
] as const)('%s in the place of a file is told at once', async ([, make]) => {
  const workspace = await fresh()
  const path = workspace.path(double)
  rmSync(path)
  await make(path)
  await openWorkspace(workspace.dir, course)
  for (const work of [() => workspace.reset(double), () => workspace.read(double)]) {
    expect(await errorOf(work)).toMatchObject({
      message: `${path} cannot be used: a pipe, a socket or a device is in the way.`,
      exitCode: 3,
    })
  }
})

test('a workspace that was moved while it was open is not begun anew in its old place', async () => {
  const workspace = await fresh()
  write(workspace.dir, { [double.file]: 'mine' })
  renameSync(workspace.dir, `${workspace.dir}-moved`)
  onTestFinished(() => rmSync(`${workspace.dir}-moved`, { recursive: true }))
  for (const work of [
    () => workspace.reset(double),
    () => workspace.undo(double),
    () => workspace.recordSkip(double),
  ]) {
    expect(await errorOf(work)).toMatchObject({
      message: `The workspace ${workspace.dir} is gone.`,
      exitCode: 3,
    })
  }
  expect(existsSync(workspace.dir)).toBe(false)
  expect(read(`${workspace.dir}-moved`, double.file)).toBe('mine')
})

test('a lock whose time lies ahead is broken', async () => {
  const workspace = await fresh()
  const lock = join(workspace.dir, '.neuralings/lock')
  mkdirSync(lock)
  const ahead = Date.now() / 1000 + 86_400
  utimesSync(lock, ahead, ahead)
  const progress = await workspace.recordAttempt(double, { passed: true })
  expect(entryOf(progress, double.id).attempts).toBe(1)
  expect(existsSync(lock)).toBe(false)
})

test('what a killed program left half-written is swept up; what is being written is not', async () => {
  const workspace = await fresh()
  await workspace.reset(double)
  const { pid: gone } = spawnSync(process.execPath, ['--version'])
  const places = ['.', 'numbers', '.neuralings', '.neuralings/backups/numbers/double']
  const mine = ['double.ts.4711', '.double.ts.swp', '.double.ts.4711.tmp'].map(n => `numbers/${n}`)
  const draft = (pid: number) => `.double.ts.${pid}.neuralings`
  for (const place of places) write(join(workspace.dir, place), { [draft(gone)]: 'hal' })
  for (const name of [...mine, `numbers/${draft(process.pid)}`])
    write(workspace.dir, { [name]: '' })
  await openWorkspace(workspace.dir, course)
  const left = places.flatMap(place => readdirSync(join(workspace.dir, place)))
  expect(left.filter(name => name.endsWith('.neuralings'))).toEqual([
    '.neuralings',
    draft(process.pid),
  ])
  for (const name of mine) expect(existsSync(join(workspace.dir, name))).toBe(true)
  // Its number may be another program's by now.
  utimesSync(join(workspace.dir, 'numbers', draft(process.pid)), 1e9, 1e9)
  await openWorkspace(workspace.dir, course)
  expect(readdirSync(join(workspace.dir, 'numbers'))).not.toContain(draft(process.pid))
})

// The limit on the size of files behaves as a full disk does: first a part is taken, then it is refused.
test.skipIf(process.platform === 'win32')(
  'a disk that takes only a part: the file stays as it was, and nothing is left beside it',
  () => {
    const dir = temporary()
    write(dir, { file: 'whole' })
    const command = `ulimit -f 4; exec "$0" "$@"`
    const args = ['-c', command, process.execPath, TAKEN_IN_PART, join(dir, 'file')]
    expect(String(execFileSync('bash', args))).toBe('EFBIG')
    expect([read(dir, 'file'), readdirSync(dir)]).toEqual(['whole', ['file']])
  },
)

test('a file that is overwritten keeps its rights', async () => {
  const dir = temporary()
  writeFileSync(join(dir, 'file'), 'one', { mode: 0o640 })
  writeWhole(join(dir, 'file'), 'two')
  expect([read(dir, 'file'), lstatSync(join(dir, 'file')).mode & 0o777]).toEqual(['two', 0o640])
})
