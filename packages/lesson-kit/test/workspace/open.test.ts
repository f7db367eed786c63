import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
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
  mkdirSync(dirname(link), { recursive: true })
  symlinkSync('/gone', link)
  mkdirSync(join(dir, '.neuralings'))
  const course = await loadCourse(root)
  await openWorkspace(dir, course)
  expect(realpathSync(link)).toBe(realpathSync(join(root, 'node_modules/@neuralings/lesson-kit')))
})

test('what stands in the place of a link is put aside, and nothing put aside before is lost', async () => {
  const root = copyOfCourse()
  const { dir } = await initWorkspace(temporary(), await loadCourse(root))
  const link = join(dir, 'node_modules/@neuralings/lesson-kit')
  for (const text of ['precious', 'more']) {
    rmSync(link)
    write(link, { 'mine.ts': text })
    await openWorkspace(dir, await loadCourse(root))
  }
  expect(realpathSync(link)).toBe(realpathSync(join(root, 'node_modules/@neuralings/lesson-kit')))
  expect(read(`${link}.replaced`, 'mine.ts')).toBe('precious')
  expect(read(`${link}.replaced-2`, 'mine.ts')).toBe('more')
})

test.each(['node_modules', 'numbers'])('a file called %s is in the way, and stays', async name => {
  const { dir } = await initWorkspace(temporary(), await loadCourse(copyOfCourse()))
  rmSync(join(dir, name), { recursive: true })
  write(dir, { [name]: 'mine' })
  const course = await loadCourse(copyOfCourse())
  expect(await errorOf(() => openWorkspace(dir, course))).toMatchObject({
    message: expect.stringMatching(/ cannot be used: a (part of the path is a )?file/),
    advice: expect.stringContaining('Move that file elsewhere'),
    exitCode: 3,
  })
  expect(read(dir, name)).toBe('mine')
})

test.each(["it's mine", '神经网络', '100% [new] & "quoted"'])('a folder called %s', async name => {
  const course = await loadCourse(FIXTURE)
  const dir = join(temporary(), name)
  await initWorkspace(dir, course)
  const workspace = await openWorkspace(dir, course)
  expect(workspace.progress().version).toBe(1)
})

test.each(['C#', 'what?'])(
  'a folder called %s, from which nothing could be imported',
  async name => {
    const dir = join(temporary(), name, 'mine')
    const course = await loadCourse(FIXTURE)
    for (const work of [initWorkspace, openWorkspace]) {
      expect(await errorOf(() => work(dir, course))).toMatchObject({
        message: `The path ${dir} has a "${name.at(-1)}" in it, which breaks imports.`,
        advice: 'Choose a folder without it.',
        exitCode: 2,
      })
    }
    expect(existsSync(dir)).toBe(false)
  },
)

test('a workspace that was moved opens where it is', async () => {
  const course = await loadCourse(copyOfCourse())
  const dir = temporary()
  await initWorkspace(join(dir, 'old'), course)
  renameSync(join(dir, 'old'), join(dir, 'new'))
  write(dir, { 'new/package.json': '{ "mine": true }', 'new/tsconfig.json': '{}' })
  const workspace = await openWorkspace(join(dir, 'new'), course)
  expect(workspace.dir).toBe(join(dir, 'new'))
  expect(read(dir, 'new/package.json')).toBe('{ "mine": true }')
  expect(read(dir, 'new/tsconfig.json')).toBe('{}')
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
