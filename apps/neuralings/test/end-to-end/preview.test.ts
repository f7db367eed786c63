// An author's preview: the program on the author's sources, anew at the same place whenever something is saved.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../support/fixture.ts'
import { runPlainly } from '../support/program.ts'
import { Terminal } from '../support/terminal.ts'

/** A preview of a new pack's lesson. */
async function previewed(...options: string[]): Promise<{ dir: string; terminal: Terminal }> {
  const cwd = temporaryFolder()
  await runPlainly(['lesson', 'new', 'springs', '--pack'], { cwd })
  const dir = join(cwd, 'neuralings-springs')
  const terminal = new Terminal({ cwd: dir, args: ['lesson', 'preview', 'springs', ...options] })
  onTestFinished(() => terminal.close())
  return { dir, terminal }
}

test('a saved story is shown where one was reading; leaving ends it, and nothing stays behind', async () => {
  const { dir, terminal } = await previewed()
  await terminal.waitFor('Begin with something to look at.')
  terminal.press('space')
  await terminal.waitFor('Pull a spring twice as far')
  const story = join(dir, 'springs/lesson.md')
  writeFileSync(story, readFileSync(story, 'utf8').replace('Pull a spring', 'Stretch a spring'))
  await terminal.waitFor('Stretch a spring twice as far')
  expect(terminal.lines.join('\n')).not.toContain('Begin with something')
  terminal.press('enter')
  await terminal.waitFor('How hard does')
  const task = join(dir, 'springs/hookes-law/task.md')
  writeFileSync(task, readFileSync(task, 'utf8').replace('How hard does', 'How strongly does'))
  await terminal.waitFor('How strongly does')
  terminal.press('q')
  expect(await terminal.exited()).toBe(0)
  expect(existsSync(join(dir, 'my-neuralings'))).toBe(false)
})

test('it keeps the language, and outlives what cannot be read', async () => {
  const { dir, terminal } = await previewed('--lang', 'zh-CN', '--ascii')
  await terminal.waitFor('翻页')
  const lesson = join(dir, 'springs/lesson.ts')
  const text = readFileSync(lesson, 'utf8')
  writeFileSync(lesson, `${text}{`)
  await terminal.waitFor('watching; it is shown again after the next save')
  expect(terminal.screen).toMatch(/lesson\.ts/)
  writeFileSync(lesson, text)
  await terminal.waitFor('翻页')
  expect(terminal.screen).toContain('Pull a spring')
  expect(terminal.screen).not.toContain('─')
  terminal.press('L')
  await terminal.waitFor('space page')
  const story = join(dir, 'springs/lesson.md')
  writeFileSync(story, readFileSync(story, 'utf8').replace('Pull a spring', 'Stretch a spring'))
  await terminal.waitFor('Stretch a spring')
  expect(terminal.screen).toContain('space page')
  terminal.press('q')
  expect(await terminal.exited()).toBe(0)
})
