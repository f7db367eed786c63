// A workspace, and the program open at one of its exercises.
import { onTestFinished } from 'vitest'
import { fixture, workspace } from './fixture.ts'
import { type StartOptions, Terminal } from './terminal.ts'

/** `Twice as much` is open, checked and watched. */
export async function openDouble(options: Omit<StartOptions, 'cwd'> = {}) {
  const { cwd, dir } = await workspace()
  const terminal = new Terminal({
    cwd,
    ...options,
    args: ['--lessons', fixture, ...(options.args ?? [])],
  })
  onTestFinished(() => terminal.close())
  await terminal.waitFor('01 numbers')
  terminal.press('right', 'down', 'down', 'enter')
  await terminal.waitFor(/checked .*watching/)
  return { terminal, cwd, workspace: dir }
}
