// Tells a learner what is wrong, not only that it is: an attempt that fails just as a mutant does
// gets that mutant's sentence. Mutants run when they are first asked for, and once.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Course, Exercise, Mutant } from '../format/manifest.ts'
import { applyMutant, authored } from '../stub/files.ts'
import { withoutMarkers } from '../stub/markers.ts'
import type { Verdict } from './verdict.ts'

export type GradeSource = (exercise: Exercise, source: string) => Promise<Verdict>

export class Diagnosis {
  readonly #course: Course
  readonly #grade: GradeSource
  readonly #cacheDir: string | undefined
  readonly #known = new Map<string, Promise<string>>()

  constructor(course: Course, { grade, cacheDir }: { grade: GradeSource; cacheDir?: string }) {
    this.#course = course
    this.#grade = grade
    this.#cacheDir = cacheDir
  }

  /** The sentence of the mutant that fails as `verdict` does; null when none does, or two say different things. */
  async find(exercise: Exercise, verdict: Verdict): Promise<string | null> {
    if (verdict.state !== 'failed') return null
    const wanted = failure(verdict)
    const sentences = new Set<string>()
    for (const mutant of exercise.mutants) {
      if ((await this.#failureOf(exercise, mutant)) === wanted) sentences.add(mutant.says)
    }
    const [sentence = null] = sentences
    return sentences.size === 1 ? sentence : null
  }

  #failureOf(exercise: Exercise, mutant: Mutant): Promise<string> {
    const source = applyMutant(withoutMarkers(authored(this.#course, exercise)), mutant)
    const test = readFileSync(join(this.#course.root, exercise.folder, 'exercise.test.ts'))
    const key = createHash('sha256').update(test).update(source).digest('hex')
    const known = this.#known.get(key) ?? this.#read(key) ?? this.#run(exercise, { source, key })
    this.#known.set(key, known)
    known.catch(() => this.#known.delete(key))
    return known
  }

  async #run(exercise: Exercise, { source, key }: { source: string; key: string }) {
    const text = failure(await this.#grade(exercise, source))
    if (this.#cacheDir) {
      mkdirSync(this.#cacheDir, { recursive: true })
      writeFileSync(join(this.#cacheDir, key), text)
    }
    return text
  }

  #read(key: string): Promise<string> | undefined {
    try {
      return this.#cacheDir
        ? Promise.resolve(readFileSync(join(this.#cacheDir, key), 'utf8'))
        : undefined
    } catch {
      return undefined
    }
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
