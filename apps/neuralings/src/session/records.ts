// What is recorded beside a verdict. A disk that refuses takes no verdict away: it is told in the end,
// once, and after the first refusal nothing more is tried.
import { type Lang, UserError, type Verdict } from '@neuralings/lesson-kit'
import { errorLine } from '../messages/error-words.ts'
import { messagesOf } from '../messages/messages.ts'

/** What is still to do, and what cannot even be read, is none yet. */
export const isAttempt = ({ state }: Verdict): boolean => state !== 'todo' && state !== 'invalid'

/** Records something; gives what the disk refuses. */
export async function refusalOf(record: () => Promise<unknown>): Promise<UserError | null> {
  try {
    await record()
    return null
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
}

/** `Nothing was recorded: … the disk is full. Free some space and try again.` */
export const notRecorded = (refusal: UserError, lang: Lang): string =>
  messagesOf(lang).exercise.notRecorded(errorLine(refusal, lang))

export class Records {
  refusal: UserError | null = null

  async keep(record: () => Promise<unknown>): Promise<void> {
    this.refusal ??= await refusalOf(record)
  }
}
