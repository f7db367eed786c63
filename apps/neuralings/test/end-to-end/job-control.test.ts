// The program as a job of a shell: stopped, continued, moved to the background, stopped by force.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { editorOf } from '../support/editor.ts'
import { openDouble } from '../support/open-double.ts'
import { openInShell, prompt } from '../support/shell.ts'
import type { Terminal } from '../support/terminal.ts'

/** The first screen is back with what was on it, and the shell reads lines again. */
async function expectShell(terminal: Terminal): Promise<void> {
  await terminal.waitUntil(() => !terminal.isAlternate, 'the first screen')
  await terminal.waitFor(/Stopped/)
  await expectPrompt(terminal)
  terminal.type('echo he""re\r')
  await terminal.waitFor(/^here$/m)
  expect(terminal.screen).not.toContain('01 numbers')
  expect([terminal.hasCursor, terminal.marksPastes]).toEqual([true, false])
}

/** The shell has said that it reads: what was typed before would stand before the prompt. */
async function expectPrompt(terminal: Terminal): Promise<void> {
  await terminal.waitUntil(() => terminal.screen.trimEnd().endsWith(prompt), 'the prompt')
}

/** The whole screen is drawn again, and keys are read one by one. */
async function expectScreen(terminal: Terminal): Promise<void> {
  await terminal.waitUntil(() => terminal.isAlternate, 'the second screen')
  await terminal.waitFor(/01 numbers[\s\S]+q quit/)
  await terminal.waitUntil(() => !/Stopped|fg/.test(terminal.screen), 'nothing of the shell')
  await terminal.waitUntil(() => !terminal.hasCursor, 'the cursor to go')
  terminal.press('?')
  await terminal.waitFor('open your file in your editor')
  terminal.press('q')
  await terminal.waitFor('03 training')
}

async function quit(terminal: Terminal): Promise<void> {
  terminal.press('q')
  await terminal.waitUntil(() => !terminal.isAlternate, 'the first screen')
  await expectPrompt(terminal)
  terminal.type('echo status $?\r')
  await terminal.waitFor(/^status 0$/m)
}

test('Ctrl-Z gives the terminal to the shell, and fg brings the screen back, as often as one likes', async () => {
  const { terminal } = await openInShell()
  for (const _ of [1, 2]) {
    terminal.press('ctrl-z')
    await expectShell(terminal)
    terminal.type('clear; fg\r')
    await expectScreen(terminal)
  }
  await quit(terminal)
})

test('a window that was resized meanwhile is filled', async () => {
  const { terminal } = await openInShell()
  terminal.press('ctrl-z')
  await expectShell(terminal)
  terminal.resize(60, 18)
  terminal.type('clear; fg\r')
  await terminal.waitUntil(
    () => /^ enter/.test(terminal.lines[16] ?? ''),
    'the keys in the last row',
  )
  await expectScreen(terminal)
})

test('in the background it waits, and writes nothing over the shell', async () => {
  const { terminal } = await openInShell()
  terminal.press('ctrl-z')
  await expectShell(terminal)
  terminal.type('clear; bg; echo the"" end\r')
  await terminal.waitFor(/^the end$/m)
  // It is stopped as soon as it would write; of that the shell speaks when it is asked.
  const isStopped = () => /Stopped.*tty output/.test(terminal.screen)
  for (let asked = 0; asked < 100 && !isStopped(); asked++) {
    terminal.type('clear; jobs\r')
    await setTimeout(300)
  }
  expect(isStopped()).toBe(true)
  expect(terminal.isAlternate).toBe(false)
  terminal.type('clear; fg\r')
  await expectScreen(terminal)
  await quit(terminal)
})

test.each(['SIGTSTP', 'SIGSTOP'] as const)('%s from outside, then fg', async signal => {
  const { terminal, cwd } = await openInShell()
  terminal.press('ctrl-z')
  await expectShell(terminal)
  terminal.type('jobs -p >pid; clear; fg\r')
  await expectScreen(terminal)
  process.kill(Number(readFileSync(join(cwd, 'pid'), 'utf8')), signal)
  // Whoever is stopped by force cannot leave the screen before.
  if (signal === 'SIGTSTP') await expectShell(terminal)
  else await terminal.waitFor('Stopped')
  terminal.type('clear; fg\n') // a line's end also in raw mode, which is still on
  await expectScreen(terminal)
  await quit(terminal)
})

test('a check that was running is begun again: the time that it was stopped is not its own', async () => {
  const { terminal, workspace } = await openInShell()
  terminal.press('right', 'down', 'down', 'enter')
  await terminal.waitFor(/checked .*watching/)
  writeFileSync(
    join(workspace, 'numbers/double.ts'),
    // Slow enough to be caught in the middle, and well within its deadline of 2 s.
    `const end = performance.now() + 700
while (performance.now() < end) {}
export const double = (x: number): number => 2 * x\n`,
  )
  await terminal.waitFor('checking')
  terminal.press('ctrl-z')
  await terminal.waitFor(/Stopped/)
  terminal.type('sleep 3; clear; fg\r')
  await terminal.waitFor('✓ passed')
  expect(terminal.output).not.toContain('timed out')
})

test('where no shell could continue it, Ctrl-Z changes nothing', async () => {
  const { terminal } = await openDouble()
  terminal.press('ctrl-z', 't')
  await terminal.waitFor('the tests')
  expect(terminal.isAlternate).toBe(true)
})

test('Ctrl-Z in the editor stops the job, and fg goes on in the editor', async () => {
  const VISUAL = editorOf('echo EDITING\nread line\necho "read $line"\nread line')
  const { terminal } = await openInShell({ VISUAL })
  terminal.press('right', 'down', 'down', 'enter')
  await terminal.waitFor(/checked .*watching/)
  terminal.press('e')
  await terminal.waitFor('EDITING')
  terminal.press('ctrl-z')
  await expectShell(terminal)
  terminal.type('fg\r')
  terminal.type('mine\r')
  await terminal.waitFor('read mine')
  expect(terminal.isAlternate).toBe(false)
  terminal.type('\r')
  await terminal.waitUntil(() => terminal.isAlternate, 'the second screen')
  await terminal.waitFor(/checked .*watching/)
  await quit(terminal)
})
