// The grader: what is asked of it becomes jobs for its child, and what comes of them verdicts.
// Importing this file is cheap: Vitest is loaded in the child alone.
import type { Course, Exercise } from '../format/manifest.ts'
import { byRoot } from './by-root.ts'
import type { Diagnosis } from './diagnosis.ts'
import type { DiagnoseOptions, GradeOptions, Grader, GraderOptions } from './grader.ts'
import { inCourse, inWorkspace, jobOf, real } from './jobs.ts'
import { TextsGrader } from './many-texts.ts'
import type { Outcome } from './outcome.ts'
import { type Reading, readLearner } from './read-learner.ts'
import { Runs } from './runs.ts'
import { toVerdict } from './to-verdict.ts'
import type { Verdict } from './verdict.ts'

/**
 * Makes a grader for the exercises of a course. Nothing is started before `warm` or the first grade.
 * @example
 * const grader = createGrader(course)
 * const verdict = await grader.grade(exercise, 'my-neuralings/functions/line.ts')
 * console.log(verdict.state) // passed
 * await grader.close()
 */
export const createGrader = (course: Course, options: GraderOptions = {}): Grader =>
  byRoot(course, its => new WarmGrader(its, options))

/** A grade that waits for its turn: what is graded is read when that has come. */
interface Request {
  exercise: Exercise
  workspace: string
  file: string
  read: () => Reading
  options: GradeOptions
}

class WarmGrader implements Grader {
  readonly #root: string
  readonly #course: Course
  readonly #cacheDir: string | undefined
  readonly #runs: Runs
  readonly #texts: TextsGrader
  #diagnosis: Promise<Diagnosis> | undefined

  constructor(course: Course, { cacheDir, keepsThreads }: GraderOptions) {
    this.#root = real(course.root)
    this.#course = course
    this.#cacheDir = cacheDir
    this.#runs = new Runs(this.#root, { keepsThreads })
    this.#texts = new TextsGrader(this.#root, this.#runs)
  }

  grade(exercise: Exercise, file: string, options: GradeOptions = {}): Promise<Verdict> {
    const where = inWorkspace(exercise, file)
    const read = () => readLearner(where.file)
    const drawn = { picture: true, ...options }
    return this.#runs.inTurn(async () => {
      const verdict = await this.#run({ exercise, ...where, read, options: drawn })
      if (verdict.state === 'passed' || verdict.diagnosis) return verdict
      const diagnosis = await this.#diagnosing()
      return { ...verdict, diagnosis: diagnosis.atOnce(exercise, verdict) }
    })
  }

  gradeSource(exercise: Exercise, source: string, options: GradeOptions = {}): Promise<Verdict> {
    const where = inCourse(this.#root, exercise)
    const read = () => ({ text: source })
    return this.#runs.inTurn(() => this.#run({ exercise, ...where, read, options }))
  }

  gradeTogether(exercise: Exercise, sources: string[], options: GradeOptions = {}) {
    return this.#texts.rejected(exercise, sources, options)
  }

  verdictsTogether(exercise: Exercise, sources: string[], options: GradeOptions = {}) {
    return this.#texts.verdicts(exercise, sources, options)
  }

  async prepare(exercise: Exercise, options?: DiagnoseOptions) {
    return (await this.#diagnosing()).prepare(exercise, options)
  }

  async diagnose(exercise: Exercise, verdict: Verdict, options?: DiagnoseOptions) {
    return (await this.#diagnosing()).find(exercise, verdict, options)
  }

  /** Its rules are loaded when they are first asked for: the app's first frame needs none. */
  #diagnosing(): Promise<Diagnosis> {
    const means = { grader: this, probing: { root: this.#root, runs: this.#runs } }
    this.#diagnosis ??= import('./diagnosis.ts').then(
      ({ Diagnosis }) => new Diagnosis(this.#course, { ...means, cacheDir: this.#cacheDir }),
    )
    return this.#diagnosis
  }

  warm(): Promise<void> {
    return this.#runs.warm()
  }

  close(): Promise<void> {
    return this.#runs.close()
  }

  async #run({ exercise, read, options, ...where }: Request): Promise<Verdict> {
    options.signal?.throwIfAborted()
    const start = performance.now()
    const printed = { text: '', dropped: 0 }
    const onOutput = (text: string, dropped: number): void => {
      printed.text += text
      printed.dropped = dropped
    }
    const reading = read()
    const source = 'text' in reading ? reading.text : ''
    const job = jobOf(this.#root, exercise, { ...where, source, ...options })
    const deadline = options.preset === 'long' ? Infinity : exercise.deadline
    const outcome: Outcome =
      'problem' in reading
        ? { end: 'unread', problem: reading.problem }
        : await this.#runs.outcome(job, { ...options, deadline, onOutput })
    const durationMs = Math.round(performance.now() - start)
    return toVerdict(outcome, { exercise, job, printed, durationMs })
  }
}
