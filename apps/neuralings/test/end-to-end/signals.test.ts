// What ends the program from outside, and what must not end it.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { editorOf } from '../support/editor.ts'
import { temporaryFolder } from '../support/fixture.ts'
import { openDouble } from '../support/open-double.ts'
import { planted } from '../support/planted.ts'
import type { Terminal } from '../support/terminal.ts'

test.each([
  ['SIGTERM', 143],
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGQUIT', 131],
] as const)('%s gives the terminal back and is told to the shell: %i', async (signal, code) => {
  const { terminal } = await openDouble()
  terminal.kill(signal)
  expect(await terminal.exited()).toBe(code)
  await terminal.waitUntil(() => !terminal.isAlternate, 'the first screen')
  expect([terminal.hasCursor, terminal.marksPastes]).toEqual([true, false])
})

test('Ctrl-C and Ctrl-\\ in the editor are the editor’s', async () => {
  const { terminal } = await openDouble({
    env: {
      VISUAL: editorOf(
        'trap "echo CAUGHT" INT QUIT\necho EDITING\nread line\nread line\nread line',
      ),
    },
  })
  terminal.press('e')
  await terminal.waitFor('EDITING')
  terminal.press('ctrl-c')
  await terminal.waitFor(/CAUGHT/)
  terminal.type('\x1c')
  await terminal.waitFor(/CAUGHT[\s\S]*CAUGHT/)
  terminal.type('\r\r\r')
  await terminal.waitUntil(() => terminal.isAlternate, 'the second screen')
  await terminal.waitFor(/checked .*watching/)
  expect(terminal.exitCode).toBeNull()
})

test('what ends the program while the editor is open ends the editor, too', async () => {
  const file = join(temporaryFolder(), 'ended')
  const { terminal } = await openDouble({
    env: { VISUAL: editorOf(`trap "echo >${file}; exit" TERM\necho EDITING\nread line`) },
  })
  terminal.press('e')
  await terminal.waitFor('EDITING')
  terminal.kill('SIGTERM')
  expect(await terminal.exited()).toBe(143)
  await terminal.waitUntil(() => existsSync(file), 'the editor to end')
})

/** The exercise is open, and SIGUSR2 does what is planted. */
const openPlanted = (code: string) =>
  openDouble({ env: planted(`process.on('SIGUSR2', () => { ${code} })`) })

async function expectTrace(terminal: Terminal): Promise<void> {
  expect(await terminal.exited()).toBe(3)
  await terminal.waitUntil(() => !terminal.isAlternate, 'the first screen')
  await terminal.waitFor('neuralings has a bug, and this is its trace.')
  await terminal.waitFor('Error: planted')
  expect([terminal.hasCursor, terminal.marksPastes]).toEqual([true, false])
}

test.each([
  ['an error that nobody caught', `throw new Error('planted')`],
  ['a promise that nobody looked after', `Promise.reject(new Error('planted'))`],
])('%s: the terminal is given back, and the trace is told', async (_, code) => {
  const { terminal } = await openPlanted(code)
  terminal.kill('SIGUSR2')
  await expectTrace(terminal)
})

test('an error while a lab is drawn: likewise', async () => {
  const { terminal } = await openPlanted(`const { map } = Array.prototype
    Array.prototype.map = function (...given) {
      if (new Error().stack.includes('LabView')) throw new Error('planted')
      return map.apply(this, given)
    }
    process.stdout.write('\\x1b]0;planted\\x07')`)
  const planted = new Promise(resolve => terminal.emulator.onTitleChange(resolve))
  terminal.press('n')
  await terminal.waitFor('Press enter to open the lab')
  terminal.press('enter')
  await terminal.waitFor('mean squared error')
  terminal.kill('SIGUSR2')
  await planted
  terminal.press('right')
  await expectTrace(terminal)
})
