// What the keys of an exercise do beyond the screen: the editor, reset and undo, the solution.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { editorOf } from '../support/editor.ts'
import { solve } from '../support/fixture.ts'
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

test('without an editor the file is named', async () => {
  const { terminal } = await openDouble({ env: { VISUAL: '', EDITOR: '' } })
  terminal.press('e')
  await terminal.waitFor('Open numbers/double.ts in your editor')
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
