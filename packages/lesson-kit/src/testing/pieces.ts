// What the tests of a milestone say of the pieces that it is made of: which one has to be mended, and what is not
// tried before it is. What is wrong with the piece, its own exercise knows: the words here lead there.

/** Runs the job of a piece, by the id of its exercise; what fails is told with that. */
export function mend(id: string, job: () => void): void {
  try {
    job()
  } catch (thrown) {
    const error = thrown as Error
    error.message = `mend ${id}, or switch it to ours: ${error.message}`
    throw error
  }
}

/** The id of the piece that a message of `mend` names. */
export const pieceToMend = (message: string): string | undefined =>
  /^(?:\w+: )?mend (\S+), or switch it to ours: /.exec(message)?.[1]

/** Throws when something that a test builds on, told by its name, has failed. */
export function needs(failed: readonly string[]): void {
  if (failed.length > 0) throw new Error(`${untried}${failed.join(' and ')} first`)
}

const untried = 'not tried yet: '

/** Whether a test has only said that it waits for others. */
export const isUntried = (message: string): boolean => message.startsWith(untried)
