// What is the machine's doing and not ours: calls that the system refuses, and signals that end the program.
import { constants } from 'node:os'
import { refusal, UserError } from '@neuralings/lesson-kit'
import { AppError } from '../messages/app-error.ts'

type Refusal = NodeJS.ErrnoException & { syscall: string }

/** An error of the system names the call that it refused; Node's own errors and ours do not. */
const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error && 'syscall' in error && 'errno' in error

/** What the machine refused, as an error that its reader can do something about; any other error as it is. */
export function asUserError(error: unknown): unknown {
  if (!isRefusal(error)) return error
  if (error.syscall === 'uv_cwd') return nowhere(error)
  const told = refusal(error.path ?? error.syscall, error)
  return told instanceof UserError ? told : unnamed(error)
}

const nowhere = (cause: Error): UserError =>
  new AppError(errors => ({ message: errors.folderGone, advice: errors.goElsewhere }), {
    exitCode: 3,
    cause,
  })

function unnamed(cause: Refusal): UserError {
  const { syscall, path = '', code = '' } = cause
  const what = syscall.includes(path) ? syscall : `${syscall} ${path}`
  return new AppError(
    errors => ({ message: errors.refused(what), advice: errors.putRight(code) }),
    {
      exitCode: 3,
      cause,
    },
  )
}

/** The signals by which a program is asked to end. */
export const endingSignals = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const

/** What a shell is told of a program that a signal ended: 143 for SIGTERM. */
export const signalCode = (signal: NodeJS.Signals): number => 128 + constants.signals[signal]
