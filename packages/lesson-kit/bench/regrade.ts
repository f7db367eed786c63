// From save to verdict: how long a learner waits, with the child warm and with it cold.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Course, createGrader, type Exercise, solution } from '@neuralings/lesson-kit'

export interface Regrade {
  /** Milliseconds until a new grader gives its first verdict. */
  cold: number
  /** Of warm re-grades, in milliseconds. */
  median: number
  p95: number
}

export interface RegradeOptions {
  course: Course
  exercise: Exercise
  saves?: number
  /** Milliseconds between a verdict and the next save: nobody types faster. */
  pause?: number
}

/** Saves a correct file again and again, each time a little different, and waits for the verdict. */
export async function regrade({
  course,
  exercise,
  saves = 40,
  pause = 400,
}: RegradeOptions): Promise<Regrade> {
  const workspace = mkdtempSync(join(tmpdir(), 'regrade-'))
  const file = join(workspace, exercise.file)
  mkdirSync(dirname(file), { recursive: true })
  const grader = createGrader(course)
  const save = async (i: number): Promise<number> => {
    const start = performance.now()
    writeFileSync(file, `${solution(course, exercise)}\n// ${i}\n`)
    const { state, message } = await grader.grade(exercise, file)
    if (state !== 'passed') throw new Error(`${exercise.id}: ${state} ${message}`)
    return performance.now() - start
  }
  try {
    const cold = await save(0)
    const warm: number[] = []
    for (let i = 1; i <= saves; i++) {
      await sleep(pause)
      warm.push(await save(i))
    }
    warm.sort((a, b) => a - b)
    const at = (share: number): number => warm[Math.ceil(share * saves) - 1]
    return { cold, median: at(0.5), p95: at(0.95) }
  } finally {
    await grader.close()
    rmSync(workspace, { recursive: true })
  }
}
