// A workspace, and the program open at one of its exercises.
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { fixture, temporaryFolder } from './fixture.ts'
import { run } from './program.ts'
import { type StartOptions, Terminal } from './terminal.ts'

/** `Twice as much` is open, checked and watched. */
export async function openDouble(options: Omit<StartOptions, 'cwd'> = {}) {
  const cwd = temporaryFolder()
  await run(['init'], { cwd })
  const terminal = new Terminal({
    cwd,
    ...options,
    args: ['--lessons', fixture, ...(options.args ?? [])],
  })
  onTestFinished(() => terminal.close())
  await terminal.waitFor('01 numbers')
  terminal.press('right', 'down', 'down', 'enter')
  await terminal.waitFor(/checked .*watching/)
  return { terminal, cwd, workspace: join(cwd, 'my-neuralings') }
}
