// Which of many wrong texts pass all tests. They run together, for the start of a run costs more than most tests do.
import type { Exercise } from '../../format/manifest.ts'
import { runOf, type SourceGrader, settingOf } from './run.ts'

export interface Tried<Wrong> {
  /** Those that pass, each of them by itself, too. */
  alive: Wrong[]
  /** Whether the tests rejected the right text, which stands behind the wrong ones twice. */
  isUnstable: boolean
}

interface Means {
  grader: SourceGrader
  right: string
}

/** Tries wrong texts in one run. Where that proves nothing, each half has its own, down to a text by itself. */
export async function survivors<Wrong extends { source: string }>(
  exercise: Exercise,
  wrong: readonly Wrong[],
  { grader, right }: Means,
): Promise<Tried<Wrong>> {
  const sources = [right, ...wrong.map(({ source }) => source), right, right]
  const rejected = await grader.gradeTogether(exercise, sources, settingOf(exercise))
  if (!rejected && wrong.length > 1) return halves(exercise, wrong, { grader, right })
  const alive: Wrong[] = []
  for (const [i, one] of wrong.entries()) {
    if (rejected?.[i + 1]) continue
    if ((await runOf(exercise, grader)(one.source)).state === 'passed') alive.push(one)
  }
  return { alive, isUnstable: rejected?.slice(wrong.length + 1).includes(true) ?? false }
}

async function halves<Wrong extends { source: string }>(
  exercise: Exercise,
  wrong: readonly Wrong[],
  means: Means,
): Promise<Tried<Wrong>> {
  const middle = Math.ceil(wrong.length / 2)
  const first = await survivors(exercise, wrong.slice(0, middle), means)
  const second = await survivors(exercise, wrong.slice(middle), means)
  return {
    alive: [...first.alive, ...second.alive],
    isUnstable: first.isUnstable || second.isUnstable,
  }
}
