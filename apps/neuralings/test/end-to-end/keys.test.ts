// What the keys of an exercise do beyond the screen: the editor, reset and undo, the solution.
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { solve, temporaryFolder } from '../support/fixture.ts'
import { openDouble } from '../support/open-double.ts'
import { run } from '../support/program.ts'

test('the editor has the terminal while it runs, and what it saved is checked', async () => {
  const script = join(temporaryFolder(), 'editor.sh')
  writeFileSync(
    script,
    '#!/bin/sh\nprintf "EDITING %s\\n" "$2"\nread line\necho "export const double = (x: number) => 2 * x" > "$2"\n',
  )
  chmodSync(script, 0o755)
  const { terminal } = await openDouble({ env: { VISUAL: `${script} --wait` } })
  terminal.press('e')
  await terminal.waitFor(/EDITING .*double\.ts/)
  terminal.type('done\r')
  await terminal.waitFor('✓ passed')
  expect(terminal.isAlternate).toBe(true)
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
  expect(readFileSync(join(workspace, 'numbers/double.ts'), 'utf8')).toContain('2 * x')
  terminal.press('x', 'y')
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
