// A second run of what the learner wrote, beside the solution's, in which both tell what they do: it shows what
// numbers alone can't. Whatever goes wrong in it, nothing is said.
import type { Exercise } from '../../format/manifest.ts'
import { toCourse } from '../../stub/imports.ts'
import { mistakeIn, type Node, read } from '../../stub/parse.ts'
import { walk } from '../detect/source/code.ts'
import type { DiagnoseOptions } from '../grader.ts'
import type { RunReport } from '../protocol.ts'
import type { Verdict } from '../verdict.ts'
import { type Findings, findingsTest } from './findings.ts'
import { instrument } from './instrument.ts'
import { isWrite } from './kinds.ts'
import type { Seen } from './tell.ts'

/** Runs the tests on two texts that tell what they do: the report, or null where there is none. */
export type RunProbe = (
  exercise: Exercise,
  texts: string[],
  options?: DiagnoseOptions,
) => Promise<RunReport | null>

/** Seconds above which an exercise has too much to do for a second run. */
const longest = 10

export async function probe(
  { exercise, verdict, solution }: { exercise: Exercise; verdict: Verdict; solution: string },
  run: (texts: string[]) => Promise<RunReport | null>,
): Promise<Seen | null> {
  const isLong = exercise.kind === 'milestone' || exercise.deadline > longest
  if (isLong || !verdict.source || mistakeIn(read(verdict.source))) return null
  const source = toCourse(verdict.source, exercise)
  const { text, sites } = instrument(source, 1)
  const report = await run([instrument(solution, 0).text, text])
  const findings = report && findingsIn(report)
  return findings && { source, solution, sites, findings }
}

/** Whether a text writes into anything, which may be what it was given. */
export function mayChange(source: string): boolean {
  const parsed = read(source)
  if (mistakeIn(parsed)) return false
  return [...walk(parsed.program as unknown as Node)].some(([node]) => isWrite(node))
}

/** What was seen, where the solution passed beside it. */
function findingsIn({ tests, ended }: RunReport): Findings | null {
  const right = tests.filter(({ name }) => name.startsWith('right > '))
  const passed = right.length > 0 && right.every(({ state }) => state === 'passed')
  const message = tests.find(({ name }) => name === findingsTest)?.errors[0]?.message
  return passed && message && !ended ? parsed(message) : null
}

function parsed(text: string): Findings | null {
  try {
    return JSON.parse(text)
  } catch {
    return null // longer than what a test can say
  }
}
