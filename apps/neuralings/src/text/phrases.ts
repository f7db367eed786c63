// A line of what a training says of itself, in another language: phrase by phrase, where it is not known as a whole.
import type { Translate } from '@neuralings/lesson-kit'

/** Three blanks part phrases: the last is said by itself where it is known alone. */
export function sayPhrases(line: string, say: Translate): string {
  const at = line.lastIndexOf('   ')
  const last = line.slice(at).trim()
  if (at <= 0 || say(last) === last) return say(line)
  return `${sayPhrases(line.slice(0, at), say)}   ${say(last)}`
}
