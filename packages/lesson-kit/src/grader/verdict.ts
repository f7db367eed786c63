// The one value that every grade ends in. Screens, `check`, `--json` and editors all print this.
import type { Kind } from '../format/lesson.ts'
import type { Picture } from '../picture/picture.ts'
import type { Compared } from '../testing/comparison.ts'

/**
 * - `passed`: every test passed, and there was at least one
 * - `failed`: some test did not
 * - `todo`: the file still has its `todo:` in the way
 * - `timeout`: the code ran past its deadline and was stopped
 * - `crashed`: the process ended early: exit, signal, or too much memory
 * - `invalid`: the file is missing, is not TypeScript, imports what it may not, or has in it no answer
 *   that could be right or wrong
 */
export type State = 'passed' | 'failed' | 'timeout' | 'crashed' | 'todo' | 'invalid'

export interface TestResult {
  name: string
  state: 'passed' | 'failed'
  /** Which of the file's parts the test looks at, by the names of their exports. */
  uses: string[]
  /** Empty when passed; otherwise what failed, with inputs, got and wanted. */
  message: string
  /** What a prediction that came true has measured, in lines. */
  measured?: string
  /** What the learner's code gave, printed. */
  actual?: string
  /** What was wanted, printed. */
  expected?: string
  /** Where in the learner's file the failure came from, when it did. */
  location?: { file: string; line: number; column: number }
  /** The numbers that the test compared, in order; absent when it compared none. */
  compared?: Compared[]
}

/**
 * One thing that the file is to hand out, graded by itself.
 * - `passed`: every test that looks at it passed
 * - `failed`: some test did not, and for no part that is still to do
 * - `todo`: its `todo:` is still there, or its value is still `undefined`
 * - `missing`: the file hands out nothing of this name
 * - `waiting`: its tests need a part that is still to do, or were not tried for what failed before them
 */
export interface Part {
  name: string
  state: 'passed' | 'failed' | 'todo' | 'missing' | 'waiting'
  /** The line of what is still to do, or of where the part begins. */
  line?: number
  /** `todo` only: something is written there, and the line of the todo still throws. */
  begun?: boolean
}

export interface Verdict {
  id: string
  kind: Kind
  state: State
  tests: TestResult[]
  /** In the order of the solution; empty when the file could not be read. */
  parts: Part[]
  /** The text that was graded; absent when the file could not be read. */
  source?: string
  /**
   * A sentence for the whole: why it is invalid, crashed or timed out, or what is to be solved before it; empty
   * when the tests say it all.
   */
  message: string
  /** What is wrong, in a sentence, when that is known for sure. */
  diagnosis: string | null
  /** What the learner's code does, to be drawn beside what is wanted; null where there is nothing to see. */
  picture: Picture | null
  /** What the learner's code printed, capped. */
  output: string
  durationMs: number
}
