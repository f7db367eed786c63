// How the program ends when something goes wrong: a sentence on standard error, with what to do next, and an
// exit code. What the machine refuses is no bug of ours; whatever else is thrown is one, and shows its trace.
import { harmless, refusal, UserError } from '@neuralings/lesson-kit'
import { CommanderError } from 'commander'
import { asTyped } from '../session/command-name.ts'
import { asUserError, signalCode } from '../session/machine.ts'

/** Says what went wrong, and gives the exit code. Commander has printed its own complaints. */
export function say(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  const told = asUserError(error)
  if (told instanceof UserError) {
    complain([told.message, asTyped(told.advice)].filter(Boolean).join('\n'))
    return told.exitCode
  }
  const trace = error instanceof Error ? error.stack : String(error)
  complain(`neuralings has a bug, and this is its trace. Your files are as they were.\n${trace}`)
  return 3
}

const complain = (text: string): void => void process.stderr.write(`${harmless(text)}\n`)

/** Whoever read our output has had enough (`neuralings list | head`): the end is every tool's, by SIGPIPE. */
export function endOfOutput(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(signalCode('SIGPIPE'))
  process.exit(say(refusal('Standard output', error)))
}
