// One run of a milestone's training as the workspace sees it: what it goes on from, and where what it learns is kept.
// A check goes on only from what the very same code has learnt: else old weights would be graded in the place of new
// code. And it never replaces what was trained beyond the mark.
import { join } from 'node:path'
import { UserError } from '../error.ts'
import type { Course, Exercise } from '../format/manifest.ts'
import { pathIn } from '../format/packs.ts'
import type { Checkpoint, GradeOptions } from '../grader/grader.ts'
import { importedFiles } from '../stub/imports.ts'
import { hash, readText } from './disk.ts'
import { type Kept, readKept, writeKept, writeWeights } from './kept.ts'

interface Place {
  dir: string
  course: Course
}

export class Training {
  /** What it goes on from. */
  readonly from: Kept | null
  /** What the disk has refused: nothing more is kept then, and the training goes on. */
  refusal: UserError | null = null
  readonly #dir: string
  readonly #milestone: Exercise
  readonly #code: string
  readonly #beyond: boolean
  readonly #isLong: boolean
  readonly #mayReplace: boolean
  #latest: Kept | null

  /** `long`: beyond the mark. */
  constructor(milestone: Exercise, { dir, course, long }: Place & { long: boolean }) {
    const kept = readKept(dir, milestone)
    this.#dir = dir
    this.#milestone = milestone
    this.#code = codeOf(milestone, { dir, course })
    const isSame = kept?.code === this.#code
    this.from = isSame || long ? kept : null
    this.#beyond = long
    this.#isLong = long || (isSame && kept.long)
    this.#mayReplace = this.#isLong || !kept?.long
    this.#latest = this.from
  }

  /** For the grade that is this run. */
  get options(): GradeOptions {
    const onCheckpoint = (checkpoint: Checkpoint) => this.#keep(checkpoint)
    return {
      ...(this.#beyond && { preset: 'long' as const }),
      ...(this.from && { checkpoint: this.from }),
      onCheckpoint,
    }
  }

  /** The mark was reached: from now on labs open what was learnt. */
  passed(): void {
    this.#publish()
  }

  #keep(checkpoint: Checkpoint): void {
    if (!this.#mayReplace) return
    this.#latest = { ...checkpoint, code: this.#code, long: this.#isLong }
    this.#onDisk(latest => writeKept(this.#dir, this.#milestone, latest))
    if (this.#isLong) this.#publish()
  }

  #publish(): void {
    if (this.#mayReplace) this.#onDisk(latest => writeWeights(this.#dir, this.#milestone, latest))
  }

  #onDisk(write: (latest: Kept) => void): void {
    if (!this.#latest || this.refusal) return
    try {
      write(this.#latest)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      this.refusal = error
    }
  }
}

/** A hash of what decides on the training: the learner's file, all that it imports from the workspace, and its tests. */
function codeOf({ file, folder }: Exercise, { dir, course }: Place): string {
  const texts = new Map<string, string>()
  const read = (path: string): void => {
    if (texts.has(path)) return
    const text = readText(join(dir, path)) ?? ''
    texts.set(path, text)
    for (const imported of importsOf(text, path)) read(imported)
  }
  read(file)
  const tests = readText(pathIn(course, `${folder}/exercise.test.ts`)) ?? ''
  return hash([tests, ...texts].join('\n'))
}

/** What does not parse will not be trained either. */
function importsOf(text: string, path: string): string[] {
  try {
    return importedFiles(text, path)
  } catch {
    return []
  }
}
