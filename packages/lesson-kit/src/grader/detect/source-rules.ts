// The rules about source text. Each says what the text does, and is silent where the solution does so, too.
import { mistakeIn, read } from '../../stub/parse.ts'
import type { Verdict } from '../verdict.ts'
import type { Evidence } from './evidence.ts'
import * as arrays from './source/arrays.ts'
import * as borrowed from './source/borrowed-names.ts'
import { codeOf, lineOf, type Setting, type SourceRule } from './source/code.ts'
import { keptOutside } from './source/kept-outside.ts'
import * as operators from './source/operators.ts'
import * as reductions from './source/reductions.ts'
import * as returns from './source/returns.ts'
import * as statements from './source/statements.ts'
import * as unused from './source/unused.ts'

/** Whoever writes this means something else: said before anything about numbers. */
const mistakes: SourceRule[] = [
  returns.asyncForPlain,
  returns.noReturn,
  returns.returnOnSomePaths,
  returns.callbackWithoutReturn,
  returns.arrowWithoutReturn,
  operators.exclusiveOr,
  operators.assignmentAsTest,
  operators.comparedWithNaN,
  operators.chainedComparison,
  operators.comparedWithNewArray,
  operators.plusBehindEquals,
  operators.dividedByOne,
  operators.roundedResult,
  operators.commaIndex,
  operators.negativeIndex,
  arrays.mapOfHoles,
  arrays.sharedRows,
  arrays.maxOfArray,
  reductions.reduceOfNothing,
  reductions.reduceForgets,
  reductions.reduceFromFirst,
  arrays.forInArray,
  arrays.pushedLength,
  statements.semicolonAsBody,
  statements.droppedArray,
  statements.droppedValue,
  returns.returnInLoop,
  borrowed.sortedParameter,
  borrowed.setCopy,
  arrays.sortedAsText,
  statements.randomNumbers,
  keptOutside,
]

/** True of the text, but perhaps not what is wrong: said when nothing surer is known. */
const remarks: SourceRule[] = [
  arrays.mapHandsMore,
  unused.setAnew,
  unused.unusedVariable,
  unused.unusedParameter,
]

interface Sources {
  source: string
  solution: string
  verdict: Verdict
}

export const tellMistake = (evidence: Evidence, sources: Sources): string | null =>
  tell(mistakes, evidence, sources)

export const tellRemark = (evidence: Evidence, sources: Sources): string | null =>
  tell(remarks, evidence, sources)

function tell(rules: SourceRule[], evidence: Evidence, { source, solution, verdict }: Sources) {
  if (mistakeIn(read(source))) return null
  const { part } = evidence
  const right = codeOf(solution, part)
  const solved = new Map(right.functions.map(({ name, node }) => [name, node]))
  const failing = verdict.tests.filter(
    ({ state, uses }) => state === 'failed' && uses.includes(part),
  )
  const setting: Setting = { code: codeOf(source, part), solved, evidence, failing }
  for (const rule of rules) {
    const found = rule(setting)
    if (!found || rule({ ...setting, code: right })) continue
    return `Line ${lineOf(setting.code, found.at)}: ${found.says}`
  }
  return null
}
