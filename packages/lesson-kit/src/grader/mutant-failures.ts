// How the mutants of an exercise fail: found in one run of all of them, while the learner reads, and kept.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '../error.ts'
import type { Course, Exercise } from '../format/manifest.ts'
import { applyMutant, written } from '../stub/files.ts'
import { withoutMarkers } from '../stub/markers.ts'
import { readText, writeFile } from '../workspace/disk.ts'
import { type Failure, failureOf } from './failure.ts'
import type { DiagnoseOptions, Grader } from './grader.ts'
import type { Verdict } from './verdict.ts'

export interface Means {
  grader: Pick<Grader, 'grade' | 'gradeSource' | 'verdictsTogether'>
  cacheDir?: string
}

export class MutantFailures {
  readonly #course: Course
  readonly #means: Means
  readonly #known = new Map<string, Failure[]>()

  constructor(course: Course, means: Means) {
    this.#course = course
    this.#means = means
  }

  /** The failures of the exercise's mutants, in their order, as far as nothing need be run for them. */
  known(exercise: Exercise): Failure[] | null {
    if (exercise.mutants.length === 0) return []
    const key = this.#keyOf(exercise)
    const known = this.#known.get(key) ?? this.#read(exercise, key)
    if (known) this.#known.set(key, known)
    return known
  }

  /** Runs the mutants, unless that was done before. */
  async prepare(exercise: Exercise, options?: DiagnoseOptions): Promise<Failure[]> {
    const known = this.known(exercise)
    if (known) return known
    const verdicts = await this.#run(exercise, options)
    const failures = verdicts.map(failureOf)
    // A crash may be the machine's, and is asked for again.
    const isSure = verdicts.every(({ state }) => state !== 'crashed')
    if (isSure) this.#keep(exercise, failures)
    return failures
  }

  /**
   * All in one run; where that proves nothing, each by itself. A milestone trains little: what it says before
   * it trains is what its mutants are known by.
   */
  async #run(exercise: Exercise, { signal }: DiagnoseOptions = {}): Promise<Verdict[]> {
    const { grader } = this.#means
    const options = { signal, preset: 'small' } as const
    const [right, ...wrong] = this.#sources(exercise)
    const together = await grader.verdictsTogether(exercise, [right, ...wrong], options)
    if (together) return together.slice(1)
    const verdicts: Verdict[] = []
    for (const source of wrong) verdicts.push(await grader.gradeSource(exercise, source, options))
    return verdicts
  }

  /** The solution, and behind it its mutants. */
  #sources(exercise: Exercise): [string, ...string[]] {
    const right = withoutMarkers(written(this.#course, exercise))
    return [right, ...exercise.mutants.map(mutant => applyMutant(right, mutant))]
  }

  #keyOf(exercise: Exercise): string {
    const test = readFileSync(join(this.#course.root, exercise.folder, 'exercise.test.ts'))
    const hash = createHash('sha256').update(format).update(test)
    for (const source of this.#sources(exercise)) hash.update(source).update('\0')
    return hash.digest('hex')
  }

  #keep(exercise: Exercise, failures: Failure[]): void {
    const key = this.#keyOf(exercise)
    this.#known.set(key, failures)
    const file = this.#file(exercise)
    // A workspace that was moved away is not begun anew in its old place.
    if (!file || !existsSync(dirname(this.#means.cacheDir!))) return
    unlessRefused(() => writeFile(file, JSON.stringify({ key, failures })))
  }

  #read(exercise: Exercise, key: string): Failure[] | null {
    const file = this.#file(exercise)
    const text = file && unlessRefused(() => readText(file))
    return text ? failuresIn(text, key) : null
  }

  #file({ id }: Exercise): string | null {
    const { cacheDir } = this.#means
    return cacheDir ? join(cacheDir, `${id}.json`) : null
  }
}

/** Counts what is kept in the files: its form, and what makes failures read otherwise. */
const format = 'failures 2\n'

/** What is kept, when it was kept for this key; whatever else stands in the file is written anew. */
function failuresIn(text: string, key: string): Failure[] | null {
  try {
    const kept = JSON.parse(text)
    return kept.key === key && Array.isArray(kept.failures) ? kept.failures : null
  } catch {
    return null
  }
}

/** It can be done without: a disk that refuses is told of where it matters. */
function unlessRefused<Result>(work: () => Result): Result | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}
