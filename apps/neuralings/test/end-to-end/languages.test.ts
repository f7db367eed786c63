// The language of the program: asked for, changed with a key on any screen, and remembered.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { fixture, temporaryFolder, workspace } from '../support/fixture.ts'
import { openDouble } from '../support/open-double.ts'
import { run } from '../support/program.ts'
import { Terminal } from '../support/terminal.ts'

test('a key changes it on every screen, and the choice is kept', async () => {
  const { terminal, cwd, workspace } = await openDouble()
  terminal.press('L')
  await terminal.waitFor(/检查于.*保存即检查/)
  expect(terminal.lines.at(-2)).toMatch(/^ e 编辑 · h 提示/)
  writeFileSync(
    join(workspace, 'numbers/double.ts'),
    'export const double = (x: number) => -2 * x\n',
  )
  await terminal.waitFor(/通过 \d\/\d/)
  await terminal.waitFor('double 的两个错误结果')
  terminal.press('?')
  await terminal.waitFor('重新检查文件')
  terminal.press('L')
  await terminal.waitFor('check the file again')
  terminal.press('L')
  await terminal.waitFor('重新检查文件')
  terminal.press('esc')
  await terminal.waitFor('e 编辑')
  terminal.press('l')
  await terminal.waitFor('用函数描述世界')

  const again = new Terminal({ cwd, args: ['--lessons', fixture] })
  onTestFinished(() => again.close())
  await again.waitFor('用函数描述世界')
})

test('an L that is typed into the search is a letter', async () => {
  const { terminal } = await openDouble()
  terminal.press('/', 'L')
  await terminal.waitFor('/ L_')
})

test('commands speak as the option or the system says; JSON stays as it is', async () => {
  const cwd = temporaryFolder()
  const made = await run(['init'], { cwd, env: { LANG: 'zh_CN.UTF-8' } })
  expect(made.out).toContain('已建好工作区')
  const checked = await run(['check', 'numbers/double', '--lang', 'zh-CN'], { cwd })
  expect(checked.out).toContain('待做')
  const json = await run(['check', 'numbers/double', '--lang', 'zh-CN', '--json'], { cwd })
  expect(JSON.parse(json.out).results[0].state).toBe('todo')
  const unknown = await run(['list', '--lang', 'tlh'], { cwd })
  expect(unknown).toMatchObject({
    code: 2,
    err: expect.stringContaining('There is no language "tlh".'),
  })
})

const wrong: [what: string, args: string[], says: string, code: number][] = [
  ['an exercise', ['check', 'dubble'], '没有“dubble”这个练习。', 2],
  ['a lesson', ['story', 'nummers'], '没有“nummers”这一课。', 2],
  ['a lab', ['lab', 'nowhere'], '没有“nowhere”这个实验。', 2],
  ['a command', ['chek'], '没有“chek”这条命令。', 2],
  ['a command of a command', ['progress', 'x'], '没有“x”这条命令。', 2],
  ['an option', ['list', '--jsn'], '没有“--jsn”这个选项。', 2],
  ['a word', ['list', 'extra'], '参数太多了：extra。', 2],
  ['a number', ['run', '--deadline', '0'], '不能是“0”', 2],
  ['a version', ['undo', 'double'], '没有可以找回的旧版本。', 2],
  ['a workspace', ['check', '--workspace', '.'], '里没有工作区。', 2],
  ['a folder', ['init', 'my-neuralings/package.json/x'], '无法使用', 3],
]

/** Two words in a row that are no path. */
const english = /(?<![\w./-])[A-Za-z]{2,}[,:;]? [a-z]{2,}/

test.each(wrong)('%s that there is not is told in Chinese', async (_, args, says, code) => {
  const { cwd } = await workspace()
  const told = await run([...args, '--lang', 'zh-CN'], { cwd })
  expect(told).toMatchObject({ code, out: '', err: expect.stringContaining(says) })
  // What is to be typed stands behind a colon, or is asked for.
  expect(told.err.replaceAll(/(：|是指 )[ -~]+|“[^”]*”/g, '')).not.toMatch(english)
})

test('progress that cannot be read is told in the language that its backup knows', async () => {
  const { terminal, cwd, workspace: dir } = await openDouble()
  terminal.press('L')
  await terminal.waitFor(/检查于.*保存即检查/)
  terminal.press('n') // a second record, so that the backup has the language
  await terminal.waitFor('Slide the line')
  terminal.press('q')
  await terminal.exited()
  writeFileSync(join(dir, '.neuralings/progress.json'), '{ "version": 1, "exer')
  const told = await run(['next'], { cwd })
  expect(told).toMatchObject({ code: 3, err: expect.stringContaining('备份完好，可以这样恢复') })
})

test('what is wrong is JSON in English, too, and Chinese on a screen', async () => {
  const lessons = fileURLToPath(new URL('../../../../packages/lessons', import.meta.url))
  const cwd = temporaryFolder()
  await run(['init'], { cwd, lessons })
  writeFileSync(
    join(cwd, 'my-neuralings/functions/straight-line.ts'),
    'export const line = (x: number, w: number, b: number) => w * x - b\n',
  )
  const args = ['check', 'functions/straight-line', '--lang', 'zh-CN']
  const json = await run([...args, '--json'], { cwd, lessons })
  expect(JSON.parse(json.out).results[0].diagnosis).toMatch(/^You take b away: at x = 0/)
  expect((await run(args, { cwd, lessons })).out).toContain('你把 b 减掉了')
})
