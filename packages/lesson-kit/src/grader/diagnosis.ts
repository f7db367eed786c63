// Tells a learner what is wrong, not only that it is. What is surest comes first: that an argument is changed, a
// mutant that fails just as the attempt does, then one that does so in a part of it, then a mistake in the text,
// then what else another run has shown, then what the rules have found in the numbers.
import { resolve } from 'node:path'
import { findExercise } from '../format/find.ts'
import type { Course, Exercise } from '../format/manifest.ts'
import { authored } from '../stub/files.ts'
import { withoutMarkers } from '../stub/markers.ts'
import { pieceToMend } from '../testing/pieces.ts'
import { type Attempt, attemptOf, hasFailed, isCleared, isWrong } from './attempt.ts'
import { evidenceOf } from './detect/evidence.ts'
import { tellNumbers } from './detect/number-rules.ts'
import { tellDifference } from './detect/one-difference.ts'
import { tellRecursion } from './detect/recursion.ts'
import { wrongRegion } from './detect/region.ts'
import { tellMistake, tellRemark } from './detect/source-rules.ts'
import type { Failure } from './failure.ts'
import type { DiagnoseOptions } from './grader.ts'
import { type Means, MutantFailures } from './mutant-failures.ts'
import { mayChangeArguments } from './probe/may-change.ts'
import { Probe, type Probing } from './probe/probe.ts'
import { isFull, isNothing, tellChanged, tellEndless, tellOrigin } from './probe/tell.ts'
import { recognisePart, recogniseWhole } from './recognise.ts'
import { tellSwapped } from './swapped.ts'
import type { Verdict } from './verdict.ts'

export class Diagnosis {
  readonly #course: Course
  readonly #grader: Means['grader']
  readonly #mutants: MutantFailures
  readonly #probe: Probe

  constructor(course: Course, { probing, ...means }: Means & { probing: Probing }) {
    this.#course = course
    this.#grader = means.grader
    this.#mutants = new MutantFailures(course, means)
    this.#probe = new Probe(probing)
  }

  /** How the mutants fail, found out unless it is known. */
  prepare(exercise: Exercise, options?: DiagnoseOptions): Promise<Failure[]> {
    return this.#mutants.prepare(exercise, options)
  }

  /** What can be said without a run, and no run can show to be the lesser part of it. */
  atOnce(exercise: Exercise, verdict: Verdict): string | null {
    if (!hasFailed(verdict)) return null
    const attempt = this.#attempt(exercise, verdict)
    if (mayChange(attempt)) return null
    const failures = this.#mutants.known(exercise)
    const known = recognise(attempt, failures ?? []) ?? byText(attempt)
    const mayRun = !failures || (isCalled(exercise) && verdict.tests.some(isNothing))
    return known ?? (mayRun ? null : byRest(attempt))
  }

  /** What can be said when whatever helps has been run. */
  async find(exercise: Exercise, verdict: Verdict, options?: DiagnoseOptions) {
    if (!isWrong(verdict)) return null
    return (
      (await this.#inPiece(exercise, verdict, options)) ??
      (await this.#here(exercise, verdict, options))
    )
  }

  async #here(exercise: Exercise, verdict: Verdict, options?: DiagnoseOptions) {
    const attempt = this.#attempt(exercise, verdict)
    const see = this.#probe.seeing(attempt, options)
    // Of what was stopped from outside, the tests say nothing.
    if (!hasFailed(verdict)) return tellEndless(await see())
    return (
      // The numbers that a mutant is known by may be those of tests whose own arrays were changed.
      (mayChange(attempt) ? tellChanged(await see()) : null) ??
      recognise(attempt, await this.#mutants.prepare(exercise, options)) ??
      byText(attempt) ??
      (isCalled(exercise) ? await this.#byRun(attempt, see, options) : null) ??
      byRest(attempt)
    )
  }

  async #byRun({ verdict, ...attempt }: Attempt, see: See, options?: DiagnoseOptions) {
    const run = (sources: string[]) =>
      this.#grader.verdictsTogether(attempt.exercise, sources, { signal: options?.signal })
    return (
      (verdict.tests.some(isFull) ? tellEndless(await see()) : null) ??
      (verdict.tests.some(isNothing) ? tellOrigin(await see(), verdict) : null) ??
      tellSwapped({ verdict, ...attempt }, run)
    )
  }

  /** Where a milestone fails for one of its pieces: what the exercise says in which that was built. */
  async #inPiece(
    { pieces, file: place }: Exercise,
    { tests }: Verdict,
    { signal, file }: DiagnoseOptions = {},
  ): Promise<string | null> {
    const id = tests.map(({ message }) => pieceToMend(message)).find(id => id !== undefined)
    if (!id || !file || !pieces.includes(id)) return null
    const piece = findExercise(this.#course, id)
    const options = { signal, file: resolve(file, place.replace(/[^/]+/g, '..'), piece.file) }
    const quickly = { signal, preset: 'small', picture: false } as const
    const verdict = await this.#grader.grade(piece, options.file, quickly)
    const deeper = await this.#inPiece(piece, verdict, options)
    if (deeper || !isWrong(verdict)) return deeper
    const says = verdict.diagnosis ?? (await this.#here(piece, verdict, options))
    return says && `${piece.file}: ${says}`
  }

  #attempt(exercise: Exercise, verdict: Verdict): Attempt {
    return attemptOf(exercise, verdict, withoutMarkers(authored(this.#course, exercise)))
  }
}

type See = ReturnType<Probe['seeing']>

/** A milestone trains for too long to be run for each cause. */
const isCalled = ({ kind }: Exercise): boolean => kind !== 'milestone'

const mayChange = ({ exercise, verdict }: Attempt): boolean =>
  isCalled(exercise) && mayChangeArguments(verdict.source ?? '')

/** The sentence of the mutant that fails alike. */
function recognise(attempt: Attempt, failures: readonly Failure[]): string | null {
  const { exercise, verdict, parts } = attempt
  return (
    recogniseWhole(exercise, failures, verdict) ??
    first(parts, part => recognisePart(part, { ...attempt, failures }))
  )
}

/** A mistake in the text is the cause of what the numbers show. */
function byText({ exercise, verdict, solution, parts }: Attempt): string | null {
  const sources = { source: verdict.source ?? '', solution, verdict }
  return (
    tellRecursion(verdict, exercise) ??
    first(parts, part => tellMistake(evidenceOf(part, verdict), sources))
  )
}

/** A remark on the text may not be the cause. */
function byRest({ verdict, solution, parts }: Attempt): string | null {
  const sources = { source: verdict.source ?? '', solution, verdict }
  const seen = parts.map(part => evidenceOf(part, verdict))
  const suspects = parts.filter(part => !isCleared(part, verdict))
  return (
    first(seen, tellNumbers) ??
    first(suspects, part => tellDifference(part, sources)) ??
    first(seen, evidence => tellRemark(evidence, sources)) ??
    first(seen, wrongRegion)
  )
}

/** The first sentence that one of the items gives. */
function first<Item>(items: readonly Item[], tell: (item: Item) => string | null): string | null {
  for (const item of items) {
    const sentence = tell(item)
    if (sentence) return sentence
  }
  return null
}
