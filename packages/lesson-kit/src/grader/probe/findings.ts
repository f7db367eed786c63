// What a tracer has seen in a run, as plain data: it leaves the thread, and is told in sentences elsewhere.

/** Under this name the global object holds the tracer, and a program its own. */
export const tracer = 'neuralingsTracer'

/** A place in the learner's text. */
export interface Site {
  /** The file's name, where it is not the one that is graded. */
  file?: string
  line: number
}

export interface LoopSite extends Site {
  /** The condition, when it has one that can change. */
  test?: string
  /** What the condition compares: variables, as `i` or `xs.length`; none where it does anything else. */
  names: string[]
}

/** Something read by an index: `array[…]`. */
export interface ReadSite extends Site {
  /** Counted in the file. */
  number: number
  array: string
}

export interface CalculationSite extends Site {
  text: string
  /** `+`, or `Math.log`. */
  operator: string
  /** The numbers of the reads that its operands are, or are the names of. */
  reads: number[]
}

/** A function that the file hands out. */
export interface FunctionSite extends Site {
  name: string
  /** Empty where a pattern stands in the place of a name. */
  parameters: string[]
}

/** A loop that was stopped, with each value that its condition compares as text. */
export interface EndlessLoop {
  site: LoopSite
  turns: number
  values: string[]
  /** Whether none of the values differed from one turn to the next. */
  areSame: boolean
}

/** Something was read by an index, and there was nothing. */
export interface ReadNothing {
  site: ReadSite
  index: number
  length: number
}

/** What came out as NaN, of values none of which was NaN. */
export interface NotANumber {
  site: CalculationSite
  values: string[]
  /** Where one of the values, undefined, was read. */
  from?: ReadNothing
}

/** An argument, counted from 0, that a call changed: as text. */
export interface Changed {
  site: FunctionSite
  index: number
  before: string
  /** The same as before where what the texts do not show has moved: the elements of an array are in another order. */
  after: string
  /** Where it was first seen to be another. */
  at?: Site
}

/** What was seen during one test. */
export interface SeenInTest {
  notANumber?: NotANumber
  /** What was read last of all, when there was nothing. */
  readLast?: ReadNothing
}

export interface Findings {
  /** The most turns that one entry into a loop took. */
  most: number
  endless?: EndlessLoop
  changed: Changed[]
  /** By the test's name, where anything was seen. */
  tests: Record<string, SeenInTest>
}
