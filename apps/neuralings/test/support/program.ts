// Runs the built program as a script would: no terminal, just pipes.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fixture, temporaryFolder } from './fixture.ts'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** Escape codes, box drawing, geometric shapes, braille, dingbats. */
export const drawing = /[\x1b\u2500-\u28ff]/

export interface Ended {
  code: number | null
  out: string
  err: string
}

/** The program with these arguments, on the course of the tests unless `lessons` says otherwise. */
export function run(args: string[], { cwd, lessons = fixture }: { cwd: string; lessons?: string }) {
  return new Promise<Ended>(resolve => {
    const child = spawn(process.execPath, [cli, ...args, '--lessons', lessons], { cwd })
    const ended: Ended = { code: null, out: '', err: '' }
    child.stdout.on('data', data => (ended.out += data))
    child.stderr.on('data', data => (ended.err += data))
    child.on('close', code => resolve({ ...ended, code }))
  })
}

/** A fresh workspace, and the folder that it lies in. */
export async function workspace() {
  const cwd = temporaryFolder()
  await run(['init'], { cwd })
  return { cwd, dir: join(cwd, 'my-neuralings') }
}
