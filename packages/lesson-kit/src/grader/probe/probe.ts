// A second run of what the learner wrote, in which it tells a tracer what it does: it shows what numbers alone
// can't. The solution's own run says how often loops need to turn, and what may be changed.
import type { Exercise } from '../../format/manifest.ts'
import { toCourse } from '../../stub/imports.ts'
import { mistakeIn, read } from '../../stub/parse.ts'
import type { Attempt } from '../attempt.ts'
import type { DiagnoseOptions, GradeOptions } from '../grader.ts'
import { inCourse, inWorkspace, jobOf } from '../jobs.ts'
import type { Job, RunReport } from '../protocol.ts'
import type { Runs } from '../runs.ts'
import type { Findings } from './findings.ts'

/** Seconds that the solution may take, and the attempt beyond three times as many. */
const patience = { solution: 10, attempt: 2 }

export interface Probing {
  root: string
  runs: Runs
}

/** What an attempt is compared with. */
interface Model {
  findings: Findings
  seconds: number
}

interface Request {
  exercise: Exercise
  where: Pick<Job, 'file' | 'workspace' | 'source'>
  /** How often a loop may turn before it is suspected of having no end. */
  allowed: number
  /** Seconds. */
  deadline: number
}

export class Probe {
  readonly #root: string
  readonly #runs: Runs
  readonly #models = new Map<string, Model | null>()

  constructor({ root, runs }: Probing) {
    this.#root = root
    this.#runs = runs
  }

  /** What a tracer sees, when it is asked first; null where nothing can be said, whatever the reason. */
  seeing(attempt: Attempt, options: DiagnoseOptions = {}): () => Promise<Findings | null> {
    let seen: Promise<Findings | null> | undefined
    return () => {
      seen ??= this.#see(attempt, options)
      return seen
    }
  }

  async #see({ exercise, verdict, solution }: Attempt, options: DiagnoseOptions) {
    const { source } = verdict
    if (!source || mistakeIn(read(source))) return null
    const model = await this.#model(exercise, solution, options)
    if (!model) return null
    const { findings, seconds } = model
    const where = options.file
      ? { ...inWorkspace(exercise, options.file), source }
      : { ...inCourse(this.#root, exercise), source: toCourse(source, exercise) }
    const allowed = 10 * findings.most + 1000
    const deadline = patience.attempt + 3 * seconds
    const report = await this.#run({ exercise, where, allowed, deadline }, options)
    return report?.findings ? withoutAllowed(report.findings, findings) : null
  }

  async #model(exercise: Exercise, solution: string, options: DiagnoseOptions) {
    const known = this.#models.get(exercise.id)
    if (known !== undefined) return known
    const where = { ...inCourse(this.#root, exercise), source: solution }
    const start = performance.now()
    const limits = { allowed: Number.POSITIVE_INFINITY, deadline: patience.solution }
    const report = await this.#run({ exercise, where, ...limits }, options)
    const seconds = (performance.now() - start) / 1000
    const model =
      report?.findings && hasPassed(report) ? { findings: report.findings, seconds } : null
    this.#models.set(exercise.id, model)
    return model
  }

  #run({ exercise, where, allowed, deadline }: Request, { signal }: DiagnoseOptions) {
    return this.#runs.inTurn(async (): Promise<RunReport | null> => {
      signal?.throwIfAborted()
      const job = jobOf(this.#root, exercise, { ...where, ...presetOf(exercise) })
      const traced = { ...job, setting: { ...job.setting, trace: { allowed } } }
      const outcome = await this.#runs.outcome(traced, { signal, deadline, onOutput: () => {} })
      return outcome.end === 'report' ? outcome.report : null
    })
  }
}

/** A milestone need not be good, only run. */
const presetOf = ({ kind }: Exercise): GradeOptions =>
  kind === 'milestone' ? { preset: 'small' } : {}

const hasPassed = ({ tests, errors, ended }: RunReport): boolean =>
  tests.length > 0 &&
  errors.length === 0 &&
  !ended &&
  tests.every(({ state }) => state === 'passed')

/** What the solution changes, too, may be changed. */
function withoutAllowed(findings: Findings, { changed: allowed }: Findings): Findings {
  const isAllowed = ({ site, index }: Findings['changed'][number]): boolean =>
    allowed.some(one => one.site.name === site.name && one.index === index)
  return { ...findings, changed: findings.changed.filter(one => !isAllowed(one)) }
}
