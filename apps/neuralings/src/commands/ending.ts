// How the program ends when something goes wrong: a sentence on standard error, with what to do next, and an
// exit code. What the machine refuses is no bug of ours; whatever else is thrown is one, and shows its trace.
import { harmless, type Lang, refusal, UserError } from '@neuralings/lesson-kit'
import { CommanderError } from 'commander'
import { errorWords } from '../messages/error-words.ts'
import { messagesOf } from '../messages/messages.ts'
import { asUserError, signalCode } from '../session/machine.ts'

/** Says what went wrong, and gives the exit code. Commander has printed its own complaints. */
export function say(error: unknown, lang: Lang): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  const told = asUserError(error)
  if (told instanceof UserError) {
    const { message, advice } = errorWords(told, lang)
    complain([message, advice].filter(Boolean).join('\n'))
    return told.exitCode
  }
  const trace = error instanceof Error ? error.stack : String(error)
  complain(`${messagesOf(lang).errors.bug}\n${trace}`)
  return 3
}

const complain = (text: string): void => void process.stderr.write(`${harmless(text)}\n`)

/** Whoever read our output has had enough (`neuralings list | head`): the end is every tool's, by SIGPIPE. */
export function endOfOutput(error: NodeJS.ErrnoException, lang: Lang): never {
  if (error.code === 'EPIPE') process.exit(signalCode('SIGPIPE'))
  process.exit(say(refusal(messagesOf(lang).errors.standardOutput, error), lang))
}
