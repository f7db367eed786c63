// A shell with job control in a pseudo-terminal, and the program as a job of it.
import { onTestFinished } from 'vitest'
import { fixture, workspace } from './fixture.ts'
import { cli, type StartOptions, Terminal } from './terminal.ts'

export const prompt = 'shell>'

/** The shell has made a workspace and shows its prompt. */
export async function openShell(env: Record<string, string> = {}) {
  const { cwd, dir } = await workspace()
  const options: StartOptions = {
    cwd,
    command: ['/bin/sh', '-i'],
    env: { ENV: '', PS1: `${prompt} `, NODE: process.execPath, CLI: cli, COURSE: fixture, ...env },
  }
  const terminal = new Terminal(options)
  onTestFinished(() => terminal.close())
  await terminal.waitFor(prompt)
  return { terminal, cwd, workspace: dir }
}

/** The course is open in it, at its map. */
export async function openInShell(env?: Record<string, string>) {
  const opened = await openShell(env)
  opened.terminal.type('"$NODE" "$CLI" --lessons "$COURSE"\r')
  await opened.terminal.waitFor('01 numbers')
  return opened
}
