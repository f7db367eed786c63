// Runs the command line, and ends with a sentence and an exit code whatever goes wrong.

import { UserError } from '@neuralings/lesson-kit'
import { CommanderError } from 'commander'
import { createProgram } from './program.ts'

export async function main(argv: string[], version: string): Promise<void> {
  process.stdout.on('error', endOfPipe)
  try {
    await createProgram(version).parseAsync(argv)
  } catch (error) {
    process.exitCode = exitCode(error)
  }
}

/** Whoever read our output has had enough: `neuralings list | head`. */
function endOfPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

/** Commander has printed its own complaints; help and version are no errors. */
function exitCode(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof UserError) {
    process.stderr.write(`${error.message}${error.advice ? `\n${error.advice}` : ''}\n`)
    return error.exitCode
  }
  const trace = error instanceof Error ? error.stack : String(error)
  process.stderr.write(
    `neuralings has a bug, and this is its trace. Your files are as they were.\n${trace}\n`,
  )
  return 3
}
