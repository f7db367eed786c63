// What authors type, from an empty folder to a pack that a learner reads beside the course.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { touched } from '../../src/commands/author/watch.ts'
import { fixture, temporaryFolder } from '../support/fixture.ts'
import { run, runPlainly } from '../support/program.ts'

/** A pack with the lesson springs, made by the program. */
async function pack(): Promise<{ cwd: string; dir: string }> {
  const cwd = temporaryFolder()
  const made = await runPlainly(['lesson', 'new', 'springs', '--pack'], { cwd })
  expect(made).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringContaining('cd neuralings-springs'),
  })
  return { cwd, dir: join(cwd, 'neuralings-springs') }
}

test('a pack, a lab and an exercise in it, built and read beside the course', async () => {
  const { cwd, dir } = await pack()
  const inPack = async (...args: string[]) => {
    const { code, out, err } = await runPlainly(args, { cwd: dir })
    expect([code, err]).toEqual([0, ''])
    return out
  }
  expect(await inPack('lab', 'new', 'my-dial')).toContain('It is listed in labs/labs.ts.')
  const added = await inPack(
    'lesson',
    'add',
    'springs',
    'dial',
    '--kind',
    'lab',
    '--lab',
    'my-dial',
  )
  expect(added).toContain('made springs/dial/exercise.ts')
  expect(await inPack('lesson', 'build')).toBe('built dist: springs\n')
  writeFileSync(join(cwd, 'neuralings.json'), '{ "lessons": ["./neuralings-springs"] }')
  const list = await runPlainly(['list', '--json'], { cwd })
  const ids = JSON.parse(list.out).map(({ id }: { id: string }) => id)
  expect(ids.slice(-2)).toEqual(['springs/hookes-law', 'springs/dial'])
  expect(ids).toContain('functions/straight-line')
  await runPlainly(['init'], { cwd })
  const played = await runPlainly(['lab', 'my-dial', 'up', 'right*5'], { cwd })
  expect(played.out).toContain('The goal is reached: the error is below 0.05.')
})

test('what cannot be made is told, and nothing is written', async () => {
  const { dir } = await pack()
  const before = readFileSync(join(dir, 'springs/lesson.ts'), 'utf8')
  const again = await runPlainly(['lesson', 'add', 'springs', 'hookes-law'], { cwd: dir })
  expect(again).toMatchObject({ code: 2, err: expect.stringContaining('is there already.') })
  const odd = await runPlainly(['lesson', 'add', 'springs', 'Two Words'], { cwd: dir })
  expect(odd.err).toContain('expected lower-case words joined by "-", got "Two Words".')
  expect(readFileSync(join(dir, 'springs/lesson.ts'), 'utf8')).toBe(before)
  expect(existsSync(join(dir, 'springs/Two Words'))).toBe(false)
})

test('show prints a story with its pictures, and of an exercise all that it has to say', async () => {
  const setting = { cwd: temporaryFolder() }
  const story = await run(['lesson', 'show', 'numbers', '--ascii'], setting)
  expect(story).toMatchObject({ code: 0, err: '' })
  expect(story.out).toContain('Numbers go in, numbers come out')
  const { out } = await run(['lesson', 'show', 'numbers/double', '--width', '40'], setting)
  for (const part of ['numbers/double.ts', 'hint 1 of 3', 'hint 3 of 3', 'after a pass', 'todo:'])
    expect(out).toContain(part)
  const text = out.split('\n').filter(line => !/function|throw/.test(line))
  expect(Math.max(...text.map(line => line.length))).toBeLessThanOrEqual(40)
  const narrow = await run(['lesson', 'show', 'numbers', '--width', 'x'], setting)
  expect(narrow.err).toContain('--width: expected a number of columns, 20 or more.')
  const piped = await run(['lesson', 'preview', 'numbers'], setting)
  expect(piped.err).toContain('A preview needs a terminal.')
})

test('show in Chinese tells the lesson as it is translated', async () => {
  const lessons = join(fixture, '../../../../../packages/lessons')
  const args = ['lesson', 'show', 'functions/straight-line', '--lang', 'zh-CN']
  const { out } = await run(args, { cwd: temporaryFolder(), lessons })
  expect(out).toContain('一条直线')
  expect(out).toContain('斜率为 w、从 b 出发的直线')
  expect(out).toContain('提示 1/3')
  expect(out).not.toMatch(/^[a-z ]+ \d of|^after/m)
})

test.each([
  ['course.ts', [], ''],
  ['package.json', [], null],
  ['labs/dial/state.ts', ['springs'], ''],
  ['springs/lesson.md', [], 'springs'],
  ['springs/dial/task.md', [], 'springs/dial'],
  ['springs/dial/task.md', ['springs'], 'springs/dial'],
  ['springs/dial/task.md', ['waves'], null],
  ['springs/lesson.md', ['springs/dial'], 'springs/dial'],
  ['waves/lesson.md', ['springs/dial'], null],
])('saved: %s, watched: %j', (file, ids, wanted) => {
  expect(touched(file, ids)).toBe(wanted)
})
