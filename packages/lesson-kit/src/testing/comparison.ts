// What a numeric test compared. It goes with the test's report, as data: what all wrong results have in common is found
// in it.
import type { Nested } from './numbers.ts'

/** A number, or what stands in the place of one. */
export type Given = number | string | boolean | null | undefined | Given[] | Kind

/** What is no value to show: a function, a promise, or an object with the name of its class. */
export interface Kind {
  kind: string
  name?: string
}

export interface Compared {
  /** What was computed, with its inputs: `leakyRelu(-2, 0.1)`. */
  what: string
  got: Given
  wanted: Nested
  same: boolean
}

/** What one test has compared. */
export interface Comparisons {
  compared: Compared[]
  /** Set when it compared more than is told here. */
  isMore: boolean
}
