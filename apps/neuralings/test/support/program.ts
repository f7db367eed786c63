// Runs the built program as a script would: no terminal, just pipes.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { fixture, temporaryFolder } from './fixture.ts'

export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** Escape codes, box drawing, geometric shapes, braille, dingbats. */
export const drawing = /[\x1b\u2500-\u28ff]/

export interface Ended {
  code: number | null
  out: string
  err: string
}

interface Setting {
  cwd: string
  /** The folder of a course; unless it is said, that of the tests. */
  lessons?: string
  /** Options for Node. */
  node?: string[]
  env?: Record<string, string>
}

/** Starts the program with these arguments. */
export function start(args: string[], { cwd, lessons = fixture, node = [], env = {} }: Setting) {
  const all = [...node, cli, ...args, '--lessons', lessons]
  return spawn(process.execPath, all, { cwd, env: { ...process.env, ...env } })
}

/** The program with these arguments, run to its end. */
export const run = async (args: string[], setting: Setting): Promise<Ended> => {
  const { code, out, err } = await ended(start(args, setting))
  // Commands that are printed name the course; of all of them it is the same.
  const shortened = (text: string) =>
    text.replaceAll(` --lessons ${setting.lessons ?? fixture}`, '')
  return { code, out: shortened(out), err: shortened(err) }
}

/** The program run to its end with nothing but these arguments: on the course that it came with. */
export const runPlainly = (args: string[], { cwd }: Pick<Setting, 'cwd'>): Promise<Ended> =>
  ended(spawn(process.execPath, [cli, ...args], { cwd }))

/** A line for the shell, in a fresh folder; `"$@"` in it is the program, on the course of the tests. */
export const inShell = (line: string) => {
  const program = [process.execPath, cli, '--lessons', fixture]
  return ended(spawn('/bin/sh', ['-c', line, 'sh', ...program], { cwd: temporaryFolder() }))
}

function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const ended: Ended = { code: null, out: '', err: '' }
  child.stdout.on('data', data => (ended.out += data))
  child.stderr.on('data', data => (ended.err += data))
  return new Promise(resolve => child.on('close', code => resolve({ ...ended, code })))
}
