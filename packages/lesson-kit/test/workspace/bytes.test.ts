// What the learner's file holds comes back byte by byte, whatever it is written in, and more than once.
import { readFileSync, writeFileSync } from 'node:fs'
import { findExercise, initWorkspace, loadCourse } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { errorOf, FIXTURE, read, temporary, write } from '../temporary.ts'

const course = await loadCourse(FIXTURE)
const double = findExercise(course, 'numbers/double')
const train = findExercise(course, 'machines/train')
const fresh = () => initWorkspace(temporary(), course)

test.each([
  ['Latin-1', Buffer.from('// caf\xe9', 'latin1')],
  ['UTF-16', Buffer.from('\ufeffexport const x = 1\r\n', 'utf16le')],
  ['UTF-8 with a byte order mark', Buffer.from('\ufeff// 神经网络\r\n')],
  ['CRLF and no last line end', Buffer.from('one\r\ntwo\rthree')],
  ['every byte', Buffer.from(Array.from({ length: 256 }, (_, i) => i))],
  ['nothing', Buffer.alloc(0)],
])('reset, then undo: %s', async (_, bytes) => {
  const workspace = await fresh()
  writeFileSync(workspace.path(double), bytes)
  await workspace.reset(double)
  expect(read(workspace.path(double))).toContain('todo: give twice x')
  workspace.undo(double)
  expect(readFileSync(workspace.path(double)).equals(bytes)).toBe(true)
})

test('a switched piece changes its import and no other byte', async () => {
  const workspace = await fresh()
  const text = (from: string) =>
    Buffer.from(`// caf\xe9\r\nimport { twice } from ${from}`, 'latin1')
  writeFileSync(workspace.path(train), text('"./twice.ts"'))
  workspace.switchPiece(train, 'machines/twice', 'reference')
  const wanted = text("'../.neuralings/reference/machines/twice.ts'")
  expect(readFileSync(workspace.path(train)).equals(wanted)).toBe(true)
})

/** Each of the texts in turn is what the learner wrote, and is reset. */
async function reset(...texts: string[]) {
  const workspace = await fresh()
  for (const text of texts) {
    write(workspace.dir, { [double.file]: text })
    await workspace.reset(double)
  }
  const kept = () => workspace.snapshots(double).map(({ bytes }) => String(bytes))
  return { workspace, kept }
}

test('what is kept is listed, the latest first, and any of it comes back', async () => {
  const { workspace, kept } = await reset('one', 'two', 'three')
  const start = read(workspace.path(double))
  expect(kept()).toEqual(['three', 'two', 'one'])
  workspace.undo(double, 3)
  expect(read(workspace.path(double))).toBe('one')
  expect(kept()).toEqual([start, 'three', 'two'])
  const [latest] = workspace.snapshots(double)
  expect(Math.abs(latest!.at.getTime() - Date.now())).toBeLessThan(600_000)
})

test('the last ten are kept, each content once', async () => {
  const numbers = Array.from({ length: 12 }, (_, i) => `version ${i}`)
  const { workspace, kept } = await reset(...numbers, 'version 5')
  const wanted = ['version 5', ...[11, 10, 9, 8, 7, 6, 4, 3, 2].map(i => `version ${i}`)]
  expect(kept()).toEqual(wanted)
  // The oldest is the next to be dropped, and is brought back all the same.
  workspace.undo(double, 10)
  expect(read(workspace.path(double))).toBe('version 2')
  expect(kept().slice(1)).toEqual(wanted.slice(0, 9))
})

test('a version that is not kept', async () => {
  const { workspace } = await reset('one')
  expect(await errorOf(() => workspace.undo(double, 2))).toMatchObject({
    message: 'There is no version 2 of numbers/double.ts.',
    advice: 'Those that are kept: neuralings undo numbers/double --list.',
    exitCode: 2,
  })
})
