import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { findExercise, initWorkspace, loadCourse, solution } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { errorOf, FIXTURE, read, temporary, write } from '../temporary.ts'

const course = await loadCourse(FIXTURE)
const double = findExercise(course, 'numbers/double')
const train = findExercise(course, 'machines/train')
const fresh = () => initWorkspace(temporary(), course)

test('reset begins anew, and undo brings the work back; undo again takes it away', async () => {
  const workspace = await fresh()
  const start = read(workspace.path(double))
  write(workspace.dir, { [double.file]: 'my work' })
  await workspace.reset(double)
  expect(read(workspace.path(double))).toBe(start)
  workspace.undo(double)
  expect(read(workspace.path(double))).toBe('my work')
  workspace.undo(double)
  expect(read(workspace.path(double))).toBe(start)
})

test('work done after a reset is not lost by undoing it', async () => {
  const workspace = await fresh()
  write(workspace.dir, { [double.file]: 'first' })
  await workspace.reset(double)
  write(workspace.dir, { [double.file]: 'second' })
  workspace.undo(double)
  expect(read(workspace.path(double))).toBe('first')
  workspace.undo(double)
  expect(read(workspace.path(double))).toBe('second')
})

test('many resets leave many snapshots', async () => {
  const workspace = await fresh()
  for (const text of ['one', 'two', 'three']) {
    write(workspace.dir, { [double.file]: text })
    await workspace.reset(double)
  }
  workspace.undo(double)
  expect(read(workspace.path(double))).toBe('three')
})

test('a deleted file comes back by a reset', async () => {
  const workspace = await fresh()
  rmSync(workspace.path(double))
  await workspace.reset(double)
  expect(read(workspace.path(double))).toContain('todo: give twice x')
})

test('nothing to undo', async () => {
  const workspace = await fresh()
  expect(await errorOf(() => workspace.undo(double))).toMatchObject({
    message: 'There is nothing to undo in numbers/double.ts.',
    exitCode: 2,
  })
})

test('a lab writes its keys, after a snapshot', async () => {
  const workspace = await fresh()
  const drag = findExercise(course, 'machines/drag')
  const keys = ["'", '"', '\\', ...Array.from({ length: 60 }, () => 'right*12')]
  workspace.writeLab(drag, keys)
  const text = read(workspace.path(drag))
  expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThanOrEqual(100)
  const written: { keys: string[] } = await import(workspace.path(drag))
  expect(written.keys).toEqual(keys)
  workspace.undo(drag)
  expect(read(workspace.path(drag))).toContain('undefined = undefined')
})

test('pieces of a milestone: yours at first, the reference when asked, and back', async () => {
  const workspace = await fresh()
  await workspace.recordAttempt(findExercise(course, 'machines/twice'), { passed: true })
  write(workspace.dir, { [train.file]: solution(course, train) })
  expect(workspace.pieces(train)).toEqual([
    { id: 'machines/twice', uses: 'yours', solved: true },
    { id: 'numbers/broken-sum', uses: 'yours', solved: false },
  ])

  workspace.switchPiece(train, 'machines/twice', 'reference')
  workspace.switchPiece(train, 'numbers/broken-sum', 'reference')
  expect(workspace.pieces(train).map(({ uses }) => uses)).toEqual(['reference', 'reference'])
  const lines = read(workspace.path(train)).split('\n')
  expect(lines.slice(0, 2)).toEqual([
    "import { sum } from '../.neuralings/reference/numbers/broken-sum.ts'",
    "import { twice } from '../.neuralings/reference/machines/twice.ts'",
  ])
  // Plain Node runs it, though the learner has solved neither it nor what twice is made of.
  const program = `import { train } from '${workspace.path(train)}'; console.log(train([1, 2]))`
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program])
  expect(String(output)).toBe('12\n')

  workspace.switchPiece(train, 'machines/twice', 'yours')
  expect(workspace.pieces(train).map(({ uses }) => uses)).toEqual(['yours', 'reference'])
  workspace.switchPiece(train, 'machines/twice', 'yours')
  expect(read(workspace.path(train))).toContain("from './twice.ts'")
})

test('switching a piece can be undone, and works in a file that is broken elsewhere', async () => {
  const workspace = await fresh()
  write(workspace.dir, { [train.file]: 'import { twice } from "./twice.ts"\nconst x = (\n' })
  workspace.switchPiece(train, 'machines/twice', 'reference')
  expect(workspace.pieces(train)[0]?.uses).toBe('reference')
  workspace.undo(train)
  expect(workspace.pieces(train)[0]?.uses).toBe('yours')
})

test('a piece that the file does not import', async () => {
  const workspace = await fresh()
  expect(workspace.pieces(train)[1]?.uses).toBe(null)
  expect(
    await errorOf(() => workspace.switchPiece(train, 'numbers/broken-sum', 'yours')),
  ).toMatchObject({
    message: 'machines/train.ts does not import numbers/broken-sum.',
    advice:
      "Import it from '../numbers/broken-sum.ts', or begin the file anew: neuralings reset machines/train.",
  })
})

test('a folder in the way of a file is said', async () => {
  const workspace = await fresh()
  rmSync(workspace.path(double))
  write(join(workspace.dir, double.file), { 'in-the-way': '' })
  expect(await errorOf(() => workspace.reset(double))).toMatchObject({
    name: 'UserError',
    message: `${workspace.path(double)} cannot be used: a folder is in the way.`,
    exitCode: 3,
  })
})
