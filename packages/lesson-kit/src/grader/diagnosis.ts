// Tells a learner what is wrong, not only that it is: an attempt that fails just as a mutant does
// gets that mutant's sentence. Mutants run when they are first asked for, and once.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Course, Exercise, Mutant } from '../format/manifest.ts'
import { applyMutant, authored } from '../stub/files.ts'
import { withoutMarkers } from '../stub/markers.ts'
import { readText, writeFile } from '../workspace/disk.ts'
import type { DiagnoseOptions, Grader } from './grader.ts'
import type { Verdict } from './verdict.ts'

interface Means {
  grader: Pick<Grader, 'gradeSource'>
  cacheDir?: string
}

export class Diagnosis {
  readonly #course: Course
  readonly #grader: Pick<Grader, 'gradeSource'>
  readonly #cacheDir: string | undefined
  readonly #known = new Map<string, string>()

  constructor(course: Course, { grader, cacheDir }: Means) {
    this.#course = course
    this.#grader = grader
    this.#cacheDir = cacheDir
  }

  /** The sentence of the mutant that fails as `verdict` does; null when none does, or two say different things. */
  async find(exercise: Exercise, verdict: Verdict, options?: DiagnoseOptions) {
    if (verdict.state !== 'failed') return null
    const wanted = failure(verdict)
    const sentences = new Set<string>()
    for (const mutant of exercise.mutants) {
      const found = await this.#failureOf(exercise, mutant, options)
      if (found === wanted) sentences.add(mutant.says)
    }
    const [sentence = null] = sentences
    return sentences.size === 1 ? sentence : null
  }

  async #failureOf(exercise: Exercise, mutant: Mutant, options?: DiagnoseOptions): Promise<string> {
    const source = applyMutant(withoutMarkers(authored(this.#course, exercise)), mutant)
    const test = readFileSync(join(this.#course.root, exercise.folder, 'exercise.test.ts'))
    const key = createHash('sha256').update(test).update(source).digest('hex')
    const known = this.#known.get(key) ?? this.#read(key)
    if (known) return known
    const verdict = await this.#grader.gradeSource(exercise, source, options)
    const text = failure(verdict)
    // A crash may be the machine's, and is asked for again.
    if (verdict.state !== 'crashed') this.#keep(key, text)
    return text
  }

  #keep(key: string, text: string): void {
    this.#known.set(key, text)
    if (this.#cacheDir) writeFile(join(this.#cacheDir, key), text)
  }

  #read(key: string): string | null {
    return this.#cacheDir ? readText(join(this.#cacheDir, key)) : null
  }
}

/** Which tests failed, and with which values; where there are none, with which message. */
function failure({ state, tests }: Verdict): string {
  const failed = tests.filter(test => test.state === 'failed')
  return JSON.stringify([
    state,
    failed.map(({ name, message, actual }) => [name, actual ?? message]),
  ])
}
