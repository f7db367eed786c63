// What a witness has seen in a run, as plain data: it leaves the thread as a text. A site is a place in the
// program's text, as `instrument` counts them.

/** A loop that was stopped, with what its condition compares: each value as text, and whether none ever changed. */
export interface EndlessLoop {
  site: number
  turns: number
  values: string[]
  areSame: boolean
}

/** Something was read by an index, and there was nothing. */
export interface ReadNothing {
  site: number
  index: number
  length: number
}

/** What came out as NaN, of values none of which was NaN. */
export interface NotANumber {
  site: number
  values: string[]
  /** The place in an array that one of the values, undefined, was read from. */
  from?: ReadNothing
}

/** What was seen during one test that failed. */
export interface SeenInTest {
  notANumber?: NotANumber
  /** What was read right before the code stopped. */
  stoppedAt?: ReadNothing
}

/** An argument, counted from 0, that a call changed: as text, and where it was first seen. */
export interface Changed {
  name: string
  index: number
  before: string
  after: string
  site?: number
  /** Whether the call in which it was seen goes on. */
  isOpen: boolean
}

/** Two arguments of a function that are in each other's place, counted from 0. */
export interface Swapped {
  name: string
  places: [number, number]
}

export interface Findings {
  endless?: EndlessLoop
  /** What the solution's call leaves alone. */
  changed?: Changed
  swapped?: Swapped
  tests: Record<string, SeenInTest>
}

/** The name of the test that hands out the findings, as its error. */
export const findingsTest = 'what was seen'
