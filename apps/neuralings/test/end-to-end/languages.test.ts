// The language of the program: asked for, changed with a key on any screen, and remembered.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { fixture, temporaryFolder } from '../support/fixture.ts'
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
