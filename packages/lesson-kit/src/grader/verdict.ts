// The one value that every grade ends in. Screens, `check`, `--json` and editors all print this.
import type { Kind } from '../format/lesson.ts'

/**
 * - `passed`: every test passed, and there was at least one
 * - `failed`: some test did not
 * - `todo`: the file still has its `todo:` in the way
 * - `timeout`: the code ran past its deadline and was stopped
 * - `crashed`: the process ended early: exit, signal, or too much memory
 * - `invalid`: the file is missing, is not TypeScript, or imports what it may not
 */
export type State = 'passed' | 'failed' | 'timeout' | 'crashed' | 'todo' | 'invalid'

export interface TestResult {
  name: string
  state: 'passed' | 'failed'
  /** Empty when passed; otherwise what failed, with inputs, got and wanted. */
  message: string
  /** What the learner's code gave, printed. */
  actual?: string
  /** What was wanted, printed. */
  expected?: string
  /** Where in the learner's file the failure came from, when it did. */
  location?: { file: string; line: number; column: number }
}

export interface Verdict {
  id: string
  kind: Kind
  state: State
  tests: TestResult[]
  /** A sentence for the whole: why it is invalid, crashed or timed out; empty when the tests say it all. */
  message: string
  /** The mutant's sentence, when the learner's code fails just as that mutant does. */
  diagnosis: string | null
  /** What the learner's code printed, capped. */
  output: string
  durationMs: number
}
