// wrong: wanted is turned round
// should hear: look at .end, ...answer. once more
import type { DatePair } from '@neuralings/datasets'

/** All signs that are read or written; a sign's id is its place. The first three fill up, start and end. */
export const signs = '·<>0123456789- ,年月日星期一二三四五六ADFJMNOSTWabcdeghilmnoprstuvy'

export const [filling, start, end] = [0, 1, 2]

/** How long the longest date is that is read: 26 September 2026. */
export const readLength = 17

export const toIds = (text: string): number[] => [...text].map(sign => signs.indexOf(sign))

export interface Example {
  /** What is read, filled up: [readLength]. */
  source: number[]
  /** What the decoder is given at each place: [T]. */
  given: number[]
  /** What it should say there: [T]. */
  wanted: number[]
}

/** A date to be read, and the steps in which it is written. */
export function toExample({ text, iso }: DatePair): Example {
  const answer = toIds(iso)
  return {
    source: toIds(text.padEnd(readLength, signs[filling])),
    given: [start, ...answer],
    wanted: [end, ...answer],
  }
}
