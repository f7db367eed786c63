import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  entryOf,
  findExercise,
  hasBackup,
  initWorkspace,
  loadCourse,
  openWorkspace,
  restoreProgress,
} from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { errorOf, FIXTURE, read, temporary, write } from '../temporary.ts'

const course = await loadCourse(FIXTURE)
const double = findExercise(course, 'numbers/double')
const FILE = '.neuralings/progress.json'

const right = { passed: true }

const fresh = () => initWorkspace(temporary(), course)

test('attempts are counted until one passes, and solved once is never taken back', async () => {
  const workspace = await fresh()
  await workspace.recordAttempt(double, { passed: false })
  expect(entryOf(workspace.progress(), double.id)).toMatchObject({ attempts: 1, solvedAt: null })
  await workspace.recordAttempt(double, { passed: true })
  const { solvedAt } = entryOf(workspace.progress(), double.id)
  expect(Date.parse(solvedAt ?? '')).toBeGreaterThan(Date.now() - 60_000)
  await workspace.recordAttempt(double, { passed: false })
  expect(entryOf(workspace.progress(), double.id)).toMatchObject({ attempts: 2, solvedAt })
})

test('hints, skips and where the learner is', async () => {
  const workspace = await fresh()
  await workspace.recordHints(double, 2)
  await workspace.recordHints(double, 1)
  await workspace.recordSkip(double)
  await workspace.recordCurrent(double)
  const progress = workspace.progress()
  expect(progress.current).toBe('numbers/double')
  expect(entryOf(progress, double.id)).toMatchObject({ hints: 2, skipped: true, revealed: false })
})

test('a solution shown after solving is no reveal; shown before, it stays one', async () => {
  const workspace = await fresh()
  const guess = findExercise(course, 'numbers/guess')
  await workspace.recordReveal(guess)
  await workspace.recordAttempt(guess, { passed: true })
  await workspace.recordAttempt(double, { passed: true })
  await workspace.recordReveal(double)
  expect(entryOf(workspace.progress(), guess.id).revealed).toBe(true)
  expect(entryOf(workspace.progress(), double.id).revealed).toBe(false)
})

test('two instances at once lose nothing', async () => {
  const one = await fresh()
  const two = await openWorkspace(one.dir, course)
  const writes = Array.from({ length: 20 }, (_, i) =>
    (i % 2 ? one : two).recordAttempt(double, { passed: false }),
  )
  await Promise.all(writes)
  expect(entryOf(one.progress(), double.id).attempts).toBe(20)
  expect(readdirSync(join(one.dir, '.neuralings')).sort()).toEqual([
    'progress.json',
    'progress.json.bak',
  ])
})

test('what this program does not know is kept', async () => {
  const workspace = await fresh()
  const record = JSON.parse(read(workspace.dir, FILE))
  record.theme = 'dark'
  record.exercises['other/course'] = { attempts: 7, stars: 3 }
  write(workspace.dir, { [FILE]: JSON.stringify(record) })
  await workspace.recordAttempt(double, { passed: true })
  const kept = JSON.parse(read(workspace.dir, FILE))
  expect(kept.theme).toBe('dark')
  expect(kept.exercises['other/course']).toMatchObject({ attempts: 7, stars: 3 })
})

test('a file from a newer program is left as it is', async () => {
  const workspace = await fresh()
  const newer = '{"version":2,"done":["numbers/double"]}'
  write(workspace.dir, { [FILE]: newer })
  const refusal = { name: 'UserError', exitCode: 3, advice: expect.stringContaining('Update') }
  expect(await errorOf(() => workspace.progress())).toMatchObject(refusal)
  expect(await errorOf(() => openWorkspace(workspace.dir, course))).toMatchObject(refusal)
  expect(await errorOf(() => workspace.recordSkip(double))).toMatchObject(refusal)
  expect(read(workspace.dir, FILE)).toBe(newer)
})

test.each([
  '',
  '{"version":1,"exerc',
  '[]',
  '7',
  'null',
  '{"version":"1","exercises":{}}',
  '{"version":1}',
  '{"version":1,"exercises":[]}',
  '{"version":1,"exercises":7}',
  '{"version":1,"exercises":{"a/b":7}}',
  '{"version":1,"exercises":{"a/b":[]}}',
  '{"version":1,"exercises":{"a/b":{"attempts":"many"}}}',
  '{"version":1,"exercises":{"a/b":{"attempts":-1}}}',
  '{"version":1,"exercises":{"a/b":{"hints":0.5}}}',
  '{"version":1,"exercises":{"a/b":{"solvedAt":"yes"}}}',
  '{"version":1,"exercises":{},"current":["a/b"]}',
])('an unreadable file (%j) is left as it is, and its backup can be put in place', async text => {
  const workspace = await fresh()
  await workspace.recordAttempt(double, { passed: true })
  await workspace.recordSkip(double)
  write(workspace.dir, { [FILE]: text })
  expect(await errorOf(() => workspace.recordSkip(double))).toMatchObject({
    message: `${join(workspace.dir, FILE)} cannot be read; it was left as it is.`,
    advice: expect.stringContaining('Its backup is in order'),
    exitCode: 3,
  })
  expect(read(workspace.dir, FILE)).toBe(text)
  expect(JSON.parse(read(workspace.dir, `${FILE}.bak`)).version).toBe(1)

  expect(hasBackup(workspace.dir)).toBe(true)
  await restoreProgress(workspace.dir)
  expect(entryOf(workspace.progress(), double.id).attempts).toBe(1)
  expect(read(workspace.dir, `${FILE}.replaced`)).toBe(text)
})

test('what is restored over is kept, however often', async () => {
  const workspace = await fresh()
  await workspace.recordSkip(double)
  for (const text of ['one', 'two']) {
    write(workspace.dir, { [FILE]: text })
    await restoreProgress(workspace.dir)
  }
  rmSync(join(workspace.dir, FILE))
  mkdirSync(join(workspace.dir, FILE))
  await restoreProgress(workspace.dir)
  expect(read(workspace.dir, `${FILE}.replaced`)).toBe('one')
  expect(read(workspace.dir, `${FILE}.replaced-2`)).toBe('two')
  expect(workspace.progress().version).toBe(1)
})

test('no backup takes the place of what a newer program wrote', async () => {
  const workspace = await fresh()
  await workspace.recordSkip(double)
  write(workspace.dir, { [FILE]: '{"version":2}' })
  expect(await errorOf(() => restoreProgress(workspace.dir))).toMatchObject({
    message: expect.stringContaining('was written by a newer neuralings'),
  })
  expect(read(workspace.dir, FILE)).toBe('{"version":2}')
})

test('text in another encoding is no progress', async () => {
  const workspace = await fresh()
  const text = '{"version":1,"exercises":{},"name":"Ren\xe9"}'
  writeFileSync(join(workspace.dir, FILE), Buffer.from(text, 'latin1'))
  expect(await errorOf(() => workspace.recordSkip(double))).toMatchObject({ exitCode: 3 })
  expect(readFileSync(join(workspace.dir, FILE), 'latin1')).toBe(text)
})

test('without a backup there is none to put in place', async () => {
  const workspace = await fresh()
  rmSync(join(workspace.dir, `${FILE}.bak`), { force: true })
  write(workspace.dir, { [FILE]: 'broken' })
  expect(hasBackup(workspace.dir)).toBe(false)
  expect(await errorOf(() => workspace.progress())).toMatchObject({
    advice: expect.stringContaining('Mend it by hand'),
  })
  expect(await errorOf(() => restoreProgress(workspace.dir))).toMatchObject({ exitCode: 3 })
})

test('a progress file that is gone, with a backup there, is not begun anew', async () => {
  const workspace = await fresh()
  await workspace.recordSkip(double)
  rmSync(join(workspace.dir, FILE))
  expect(await errorOf(() => openWorkspace(workspace.dir, course))).toMatchObject({
    message: `${join(workspace.dir, FILE)} is gone, though it was there.`,
    advice: expect.stringContaining('Its backup is in order'),
    exitCode: 3,
  })
})

test('an editor may add a byte order mark and change the line ends', async () => {
  const workspace = await fresh()
  await workspace.recordSkip(double)
  const text = read(workspace.dir, FILE)
  write(workspace.dir, { [FILE]: `\ufeff${text.replaceAll('\n', '\r\n')}` })
  const { attempts, skipped } = entryOf(await workspace.recordAttempt(double, right), double.id)
  expect([attempts, skipped]).toEqual([1, true])
})

test('a file in the place of the lock is told', async () => {
  const workspace = await fresh()
  const lock = join(workspace.dir, '.neuralings/lock')
  write(workspace.dir, { '.neuralings/lock': '' })
  expect(await errorOf(() => workspace.recordSkip(double))).toMatchObject({
    message: `${lock} is in the way.`,
    advice: `If no other neuralings runs here, delete ${lock}.`,
    exitCode: 3,
  })
})
