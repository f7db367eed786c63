// A report of a training as it is handed on to a screen: whatever code sent it, its numbers are numbers and
// its note is harmless text.
import { harmless } from '../harmless.ts'
import type { Progress } from './grader.ts'

const isNumber = (value: unknown): value is number => typeof value === 'number'
const isCount = (value: unknown): value is number => isNumber(value) && Number.isFinite(value)

/** The report made fit to be shown, or null when it does not say how far the training is. */
export function toldProgress(report: unknown): Progress | null {
  const { step, steps, from, loss, note }: Record<string, unknown> = Object(report)
  if (!isCount(step) || !(steps === undefined || isCount(steps))) return null
  return {
    step,
    ...(steps !== undefined && { steps }),
    ...(isCount(from) && { from }),
    ...(isNumber(loss) && { loss }),
    ...(typeof note === 'string' && { note: harmless(note) }),
  }
}
