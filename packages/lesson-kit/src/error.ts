// The one error that people see. It says what is wrong in a sentence and what to do next in another,
// and carries the exit code of a command that ends with it. Anything else that is thrown is a bug.

/** 2: asked for the wrong way. 3: the machine does not let us (disk, rights, a file in the way). */
export type ExitCode = 2 | 3

/**
 * A problem that its reader can solve.
 * @example
 * throw new UserError('There is no workspace in ./tmp.', { advice: 'Make one: neuralings init.' })
 */
export class UserError extends Error {
  readonly advice: string
  readonly exitCode: ExitCode

  constructor(message: string, { advice = '', exitCode = 2, cause }: UserErrorOptions = {}) {
    super(message, { cause })
    this.name = 'UserError'
    this.advice = advice
    this.exitCode = exitCode
  }
}

export interface UserErrorOptions {
  /** What to do next, a full sentence. */
  advice?: string
  exitCode?: ExitCode
  cause?: unknown
}

/** The message of anything that was thrown. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
