// Tells a learner what is wrong, not only that it is. What is surest comes first: that an argument is changed, a
// mutant that fails just as the attempt does, then one that does so in a part of it, then what else a second run
// has shown, then what the rules have found to be so.
import type { Course, Exercise } from '../format/manifest.ts'
import { authored } from '../stub/files.ts'
import { withoutMarkers } from '../stub/markers.ts'
import { evidenceOf } from './detect/evidence.ts'
import { tellNumbers } from './detect/number-rules.ts'
import { tellRecursion } from './detect/recursion.ts'
import { wrongRegion } from './detect/region.ts'
import { tellMistake, tellRemark } from './detect/source-rules.ts'
import type { DiagnoseOptions } from './grader.ts'
import { type Failure, type Means, MutantFailures } from './mutant-failures.ts'
import { mayChange, probe, type RunProbe } from './probe/probe.ts'
import { type Seen, tellChanged, tellFindings } from './probe/tell.ts'
import { recognisePart, recogniseWhole } from './recognise.ts'
import type { Verdict } from './verdict.ts'

export class Diagnosis {
  readonly #course: Course
  readonly #mutants: MutantFailures
  readonly #runProbe: RunProbe

  constructor(course: Course, { runProbe, ...means }: Means & { runProbe: RunProbe }) {
    this.#course = course
    this.#runProbe = runProbe
    this.#mutants = new MutantFailures(course, means)
  }

  /** Finds out how the mutants fail, unless that is known. */
  async prepare(exercise: Exercise, options?: DiagnoseOptions): Promise<void> {
    await this.#mutants.prepare(exercise, options)
  }

  /** What can be said without a run. */
  atOnce(exercise: Exercise, verdict: Verdict): string | null {
    if (!hasFailed(verdict)) return null
    const attempt = this.#attempt(exercise, verdict)
    return recognise(attempt, this.#mutants.known(exercise) ?? []) ?? byRule(attempt)
  }

  /** What can be said when whatever helps has been run. */
  async find(exercise: Exercise, verdict: Verdict, options?: DiagnoseOptions) {
    if (!isWrong(verdict)) return null
    const attempt = this.#attempt(exercise, verdict)
    const run = (texts: string[]) => this.#runProbe(exercise, texts, options)
    // Of what was stopped from outside, the tests say nothing.
    if (!hasFailed(verdict)) return told(tellFindings, await probe(attempt, run), verdict)
    // Where an argument is changed, the numbers that a mutant is known by may be the tests' own.
    const early = mayChange(verdict.source ?? '') ? await probe(attempt, run) : undefined
    const failures = await this.#mutants.prepare(exercise, options)
    return (
      told(tellChanged, early, verdict) ??
      recognise(attempt, failures) ??
      told(tellFindings, early === undefined ? await probe(attempt, run) : early, verdict) ??
      byRule(attempt)
    )
  }

  #attempt(exercise: Exercise, verdict: Verdict): Attempt {
    const solution = withoutMarkers(authored(this.#course, exercise))
    return { exercise, verdict, solution, parts: failedParts(verdict) }
  }
}

interface Attempt {
  exercise: Exercise
  verdict: Verdict
  solution: string
  /** Those that are wrong. */
  parts: string[]
}

/** The sentence of the mutant that fails alike. */
function recognise(attempt: Attempt, failures: readonly Failure[]): string | null {
  const { exercise, verdict, parts } = attempt
  return (
    recogniseWhole(exercise, failures, verdict) ??
    first(parts, part => recognisePart(part, { ...attempt, failures }))
  )
}

/** What a run has shown, when there was one. */
const told = (
  tell: (seen: Seen, verdict: Verdict) => string | null,
  seen: Seen | null | undefined,
  verdict: Verdict,
): string | null => (seen ? tell(seen, verdict) : null)

/** A mistake in the text is the cause of what the numbers show; a remark on the text may not be. */
function byRule({ exercise, verdict, solution, parts }: Attempt): string | null {
  const sources = { source: verdict.source ?? '', solution, verdict }
  const seen = parts.map(part => evidenceOf(part, verdict))
  return (
    tellRecursion(verdict, exercise) ??
    first(seen, evidence => tellMistake(evidence, sources)) ??
    first(seen, tellNumbers) ??
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

/** Whether something is wrong that has a cause in the text. */
const isWrong = (verdict: Verdict): boolean =>
  hasFailed(verdict) || verdict.state === 'timeout' || verdict.state === 'crashed'

/** Whether a test has shown that something is wrong, also where something else is still to do. */
const hasFailed = ({ state, tests }: Verdict): boolean =>
  state === 'failed' || (state === 'todo' && tests.some(isFailure))

const isFailure = ({ state, message }: Verdict['tests'][number]): boolean =>
  state === 'failed' && !message.startsWith('todo:')

/** The parts that failing tests look at, in their order. */
export function failedParts({ parts, tests }: Verdict): string[] {
  const looked = new Set(tests.filter(isFailure).flatMap(({ uses }) => uses))
  return parts.filter(({ name, state }) => state === 'failed' && looked.has(name)).map(p => p.name)
}
