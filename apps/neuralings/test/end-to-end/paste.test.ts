// What is pasted, and what a terminal says by itself, are no keys.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { solve } from '../support/fixture.ts'
import { openDouble } from '../support/open-double.ts'
import type { Terminal } from '../support/terminal.ts'

const code = 'xyq\nexport const lxyq = (x) => x\nq'

test('pasted text does nothing in an exercise, however the terminal hands it over', async () => {
  const { terminal, workspace } = await openDouble()
  solve(workspace, 'numbers/double')
  await terminal.waitFor('✓ passed')
  expect(terminal.marksPastes).toBe(true)
  terminal.paste(code)
  terminal.type(code) // a terminal that does not mark it
  await pressUntil(terminal, 'l', '↑↓ choose')
  expect(terminal.output).not.toContain('anew?')
  expect(readFileSync(join(workspace, 'numbers/double.ts'), 'utf8')).toContain('2 * x')
})

test('pasted into the search it is what is searched, in one line', async () => {
  const { terminal } = await openDouble()
  terminal.press('l')
  await terminal.waitFor('↑↓ choose')
  terminal.press('/')
  await terminal.waitFor('esc back')
  terminal.paste('slide\nthe \x1b[31mline')
  await terminal.waitFor('slide the line')
  await terminal.waitFor('▸ Slide the line')
})

test('keys with Alt, and what a terminal reports, are no letters', async () => {
  const { terminal } = await openDouble()
  for (const sent of [
    '\x1bx', // Alt-x
    '\x1bq',
    '\x1b[120;3u', // Alt-x, as kitty says it
    '\x1b[113;1:3u', // q is let go
    '\x1b[I\x1b[O', // focus
    '\x1b[<0;10;10M\x1b[<0;10;10m', // mouse
    '\x1b[27;5;113~', // a key with modifiers, as xterm says it
    '\x1b[12;40R', // where the cursor is
    '\x1b[?64;1;2c', // what the terminal is
    '\x1b]11;rgb:1e1e/1e1e/1e1e\x07', // its background
  ])
    terminal.type(sent)
  await pressUntil(terminal, 'l', '↑↓ choose')
  expect(terminal.output).not.toContain('anew?')
})

/** A key that comes too soon after a paste is taken for a part of it: a person presses it again. */
async function pressUntil(terminal: Terminal, key: string, wanted: string): Promise<void> {
  while (!terminal.screen.includes(wanted) && terminal.exitCode === null) {
    terminal.press(key)
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  await terminal.waitFor(wanted)
}
