// What goes wrong in the program itself. Such an error does not know who will read it: it keeps what is to be said, and
// that is put into words where it is shown.
import { type ExitCode, UserError } from '@neuralings/lesson-kit'
import { en } from './en.ts'
import type { Messages } from './messages.ts'

/** What is wrong, and what to do next. */
export interface Told {
  message: string
  advice: string
}

type Say = (errors: Messages['errors']) => Partial<Told> & Pick<Told, 'message'>

/**
 * A problem that its reader can solve.
 * @example
 * throw new AppError(errors => ({ message: errors.noLab(name), advice: errors.seeAll(typed('list')) }))
 */
export class AppError extends UserError {
  readonly say: Say

  constructor(say: Say, options: { exitCode?: ExitCode; cause?: unknown } = {}) {
    const { message, advice } = say(en.errors)
    super(message, { ...options, advice })
    this.name = 'AppError'
    this.say = say
  }
}
