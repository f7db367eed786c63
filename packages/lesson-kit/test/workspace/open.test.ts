import { existsSync, mkdirSync, readdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { initWorkspace, isWorkspace, loadCourse, openWorkspace } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { copyOfCourse, damaged, errorOf, FIXTURE, read, temporary, write } from '../temporary.ts'

test('a new workspace holds the files of all exercises and what an editor needs', async () => {
  const dir = join(temporary(), 'mine')
  const course = await loadCourse(FIXTURE)
  const workspace = await initWorkspace(dir, course)
  expect(workspace.dir).toBe(dir)
  expect(readdirSync(dir).sort()).toEqual(
    [
      '.gitignore',
      '.neuralings',
      'README.md',
      'machines',
      'numbers',
      'package.json',
      'tsconfig.json',
    ].sort(),
  )
  expect(read(dir, 'numbers/double.ts')).toContain("throw new Error('todo: give twice x')")
  expect(JSON.parse(read(dir, 'package.json'))).toMatchObject({ type: 'module' })
  expect(read(dir, 'README.md')).toContain('| Numbers (`numbers/`) | 3 |')
})

test('in an empty folder, in one with only a .git, and again in itself', async () => {
  const dir = temporary()
  mkdirSync(join(dir, '.git'))
  const course = await loadCourse(FIXTURE)
  await initWorkspace(dir, course)
  write(dir, { 'numbers/double.ts': 'mine' })
  await initWorkspace(dir, course)
  expect(read(dir, 'numbers/double.ts')).toBe('mine')
})

test('a folder with other things in it is refused and left alone', async () => {
  const dir = temporary()
  write(dir, { 'thesis.txt': 'years of work' })
  const course = await loadCourse(FIXTURE)
  expect(await errorOf(() => initWorkspace(dir, course))).toMatchObject({
    message: `${dir} is not empty, and not a workspace.`,
    advice: 'Name a new folder: neuralings init my-neuralings.',
    exitCode: 2,
  })
  expect(readdirSync(dir)).toEqual(['thesis.txt'])
})

test('a folder that is no workspace is not opened', async () => {
  const dir = temporary()
  const course = await loadCourse(FIXTURE)
  expect(isWorkspace(dir)).toBe(false)
  expect(await errorOf(() => openWorkspace(dir, course))).toMatchObject({
    message: `${dir} is not a workspace.`,
    exitCode: 2,
  })
})

test('opening adds what is new and overwrites nothing', async () => {
  const dir = temporary()
  const before = await damaged('numbers/lesson.ts', [
    "    { name: 'guess', kind: 'predict', title: 'Guess' },\n",
    '',
  ])
  await initWorkspace(dir, before)
  write(dir, { 'numbers/double.ts': 'mine', 'README.md': 'my own' })
  expect(existsSync(join(dir, 'numbers/guess.ts'))).toBe(false)

  const workspace = await openWorkspace(dir, await loadCourse(FIXTURE))
  expect(read(dir, 'numbers/guess.ts')).toContain('todo: replace undefined')
  expect(read(dir, 'numbers/double.ts')).toBe('mine')
  expect(read(dir, 'README.md')).toBe('my own')
  expect(workspace.progress().exercises['numbers/guess']?.base).toMatch(/^[0-9a-f]{16}$/)
})

test('a making that was cut short is finished', async () => {
  const dir = temporary()
  mkdirSync(join(dir, '.neuralings'))
  await initWorkspace(dir, await loadCourse(FIXTURE))
  expect(existsSync(join(dir, 'machines/train.ts'))).toBe(true)
})

test('the packages are links to the copies that the course uses, led anew when these move', async () => {
  const dir = temporary()
  const root = copyOfCourse()
  const link = join(dir, 'node_modules/@neuralings/lesson-kit')
  mkdirSync(join(link, 'an-old-copy'), { recursive: true })
  mkdirSync(join(dir, '.neuralings'))
  const course = await loadCourse(root)
  await openWorkspace(dir, course)
  expect(realpathSync(link)).toBe(realpathSync(join(root, 'node_modules/@neuralings/lesson-kit')))
})

test('a package that the course needs and does not find', async () => {
  const root = copyOfCourse()
  write(root, { 'package.json': '{"type":"module","dependencies":{"@neuralings/gone":"*"}}' })
  const dir = temporary()
  const course = { ...(await loadCourse(FIXTURE)), root }
  expect(await errorOf(() => initWorkspace(dir, course))).toMatchObject({
    message: 'The course needs @neuralings/gone, which is not installed.',
    exitCode: 3,
  })
})
