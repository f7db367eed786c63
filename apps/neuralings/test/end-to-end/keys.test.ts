// What the keys of an exercise do beyond the screen: the editor, reset and undo, the solution.
import { execFileSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { editorOf, folderWith } from '../support/editor.ts'
import { solve, temporaryFolder } from '../support/fixture.ts'
import { openDouble } from '../support/open-double.ts'
import { run } from '../support/program.ts'

test('the editor has the terminal while it runs, and what it saved is checked', async () => {
  const editor = editorOf(
    'printf "EDITING %s\\n" "$2"\nread line\necho "export const double = (x: number) => 2 * x" > "$2"',
  )
  const { terminal } = await openDouble({ env: { VISUAL: `${editor} --wait` } })
  terminal.press('e')
  await terminal.waitFor(/EDITING .*double\.ts/)
  terminal.type('done\r')
  await terminal.waitFor('✓ passed')
  expect(terminal.isAlternate).toBe(true)
})

test.each([
  ['quotes and arguments', (editor: string) => `'${editor}' "--flag of two words"`],
  ['variables before it', (editor: string) => `MODE=1 '${editor}' "--flag of two words"`],
  ['its home', (_: string) => '"$HOME/my editor" "--flag of two words"'],
])('an editor with %s is read as a shell reads it', async (_, command) => {
  const editor = editorOf('echo "GOT $# $1"\nread line', 'my editor')
  const env = { VISUAL: command(editor), HOME: dirname(editor) }
  const { terminal } = await openDouble({ env })
  terminal.press('e')
  await terminal.waitFor('GOT 2 --flag of two words')
})

test('what an editor leaves behind on the screen and in the terminal is tidied up', async () => {
  const mess = ['?1049h', '?1003h', '?1006h', '?1004h', '?1h', '?7l', '3;5r', '?6h', '4h', '31;7m']
  const left = mess.map(mode => `\\033[${mode}`).join('')
  const editor = editorOf(`stty -echo raw; printf '${left}LEFT BEHIND\\033[5;5H'; exit 3`)
  const { terminal } = await openDouble({ env: { VISUAL: editor } })
  terminal.press('e')
  await terminal.waitFor('ended with exit code 3')
  await terminal.waitFor(/checked .*watching/)
  expect(terminal.lines[0]).toMatch(/^ numbers › Twice as much/)
  expect(terminal.lines.at(-2)).toMatch(/^ e edit/)
  expect(terminal.screen).not.toContain('LEFT')
  expect(terminal.emulator.modes).toMatchObject({
    mouseTrackingMode: 'none',
    sendFocusMode: false,
    applicationCursorKeysMode: false,
    originMode: false,
    insertMode: false,
    wraparoundMode: true,
  })
  terminal.press('t')
  await terminal.waitFor('the tests')
})

test('an editor that is missing is said in a sentence', async () => {
  const { terminal } = await openDouble({ env: { VISUAL: '', EDITOR: 'no-such-editor' } })
  terminal.press('e')
  await terminal.waitFor('The editor "no-such-editor" could not be started.')
})

/** No editor is set, and PATH has these, and what starts them. */
function unset(names: string[], script: string) {
  const folder = folderWith(names, script)
  symlinkSync('/usr/bin/env', join(folder, 'env'))
  return { env: { VISUAL: '', EDITOR: '', PATH: folder } }
}

test('without an editor it is asked once which, remembered, and said how to get out of it', async () => {
  const { terminal, cwd } = await openDouble(unset(['vim', 'nano'], 'echo HERE; read _'))
  terminal.press('e')
  await terminal.waitFor('Which editor? 1 vim · 2 nano. Or type the command of another.')
  terminal.press('2')
  await terminal.waitFor('nano takes the whole terminal.')
  expect(terminal.screen).toContain('Ctrl-O, Enter, Ctrl-X')
  terminal.press('enter')
  await terminal.waitFor('HERE')
  terminal.press('enter')
  await terminal.waitFor(/checked .*watching/)
  terminal.press('e')
  await terminal.waitFor('HERE')
  const settings = readFileSync(join(cwd, '.config/neuralings/settings.json'), 'utf8')
  expect(JSON.parse(settings)).toEqual({ editor: 'nano' })
})

test('an editor typed by hand is looked for, and may have arguments', async () => {
  const { terminal } = await openDouble(unset(['mine'], 'echo "GOT $1 $2"; read _'))
  terminal.press('e')
  await terminal.waitFor('Which editor? Type its command.')
  terminal.press('m', 'y')
  await terminal.waitFor('Which editor? my_')
  terminal.press('enter')
  await terminal.waitFor('There is no "my" here.')
  terminal.paste('mine -x')
  await terminal.waitFor('Which editor? mine -x_')
  terminal.press('enter')
  await terminal.waitFor('mine -x takes the whole terminal.')
  terminal.press('enter')
  await terminal.waitFor(/GOT -x .*double\.ts/)
})

test('an editor with a window opens beside the screen, which goes on and sees the save', async () => {
  const gate = join(temporaryFolder(), 'gate')
  execFileSync('mkfifo', [gate])
  const code = 'export const double = (x: number) => 2 * x'
  const { terminal } = await openDouble(
    unset(['code'], `read _ < '${gate}'\necho "${code}" > "$1"`),
  )
  terminal.press('e')
  await terminal.waitFor('Which editor? 1 code.')
  terminal.press('1')
  await terminal.waitFor('numbers/double.ts opens in code. It is checked here when you save it.')
  terminal.press('t')
  await terminal.waitFor('the tests')
  writeFileSync(gate, '\n')
  await terminal.waitFor('✓ passed')
})

test('an editor with a window that does not start is said in a sentence', async () => {
  const { terminal } = await openDouble({
    env: { VISUAL: 'subl --no-such', PATH: '/usr/bin:/bin' },
  })
  terminal.press('e')
  await terminal.waitFor('The editor "subl --no-such" could not be started. Press E to choose')
})

test('reset asks first, and undo brings the file back', async () => {
  const { terminal, workspace } = await openDouble()
  solve(workspace, 'numbers/double')
  await terminal.waitFor('✓ passed')
  terminal.press('x')
  await terminal.waitFor('Start this file anew?')
  terminal.press('n')
  await terminal.waitUntil(() => !terminal.screen.includes('anew?'), 'the question to go')
  expect(readFileSync(join(workspace, 'numbers/double.ts'), 'utf8')).toContain('2 * x')
  terminal.press('x')
  await terminal.waitFor('Start this file anew?')
  terminal.press('y')
  await terminal.waitFor('to do')
  terminal.press('u')
  await terminal.waitFor('✓ passed')
})

test('the solution is shown after a question, asked once', async () => {
  const { terminal, cwd } = await openDouble()
  terminal.press('s')
  await terminal.waitFor('Look at the solution?')
  terminal.press('y')
  await terminal.waitFor('return 2 * x')
  terminal.press('s', 's')
  await terminal.waitFor('return 2 * x')
  const { out } = await run(['list', '--json'], { cwd })
  expect(JSON.parse(out)[1]).toMatchObject({ id: 'numbers/double', state: 'revealed' })
})
