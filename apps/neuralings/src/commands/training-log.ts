// A training without a screen: what its reports come to in lines, at first often, later now and then.
import type { TrainingProgress, Translate } from '@neuralings/lesson-kit'
import type { Messages } from '../messages/messages.ts'
import { clock } from '../text/clock.ts'
import { sayPhrases } from '../text/phrases.ts'
import { isPicture } from '../text/picture.ts'

/** Between two lines passes at least this share of the time so far: an hour's log is a page, too. */
const share = 0.1

/** Seconds, and never less. */
const shortest = 1

export class TrainingLog {
  readonly #messages: Messages
  readonly #say: Translate
  #due = 0
  #note = ''

  constructor(messages: Messages, say: Translate) {
    this.#messages = messages
    this.#say = say
  }

  /** What is to be printed of a report that comes `seconds` after the start. */
  lines({ step, loss, note = '' }: TrainingProgress, seconds: number): string[] {
    if (seconds < this.#due) return []
    this.#due = seconds + Math.max(shortest, share * seconds)
    const told = this.#messages.train.at(step, clock(seconds), loss?.toPrecision(3) ?? '')
    return [told, ...this.#changed(note)]
  }

  /** The words of the note, where it is another one than before. */
  #changed(note: string): string[] {
    if (note === this.#note) return []
    this.#note = note
    return note
      .split('\n')
      .filter(line => line !== '' && !isPicture(line))
      .map(line => sayPhrases(line, this.#say))
  }
}
