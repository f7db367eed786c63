// Which of many wrong texts pass all tests. They run together, for the start of a run costs more than most tests do.
import type { Exercise } from '../../format/manifest.ts'
import { runOf, type SourceGrader, settingOf } from './run.ts'

interface Means {
  grader: SourceGrader
  right: string
}

/**
 * Tries wrong texts in one run, and those that pass each by itself, too. Where the run proves nothing, each half has
 * one of its own, down to a text by itself.
 */
export async function survivors<Wrong extends { source: string }>(
  exercise: Exercise,
  wrong: readonly Wrong[],
  { grader, right }: Means,
): Promise<Wrong[]> {
  const sources = [right, ...wrong.map(({ source }) => source)]
  const rejected = await grader.gradeTogether(exercise, sources, settingOf(exercise))
  if (!rejected && wrong.length > 1) {
    const middle = Math.ceil(wrong.length / 2)
    const halves = [wrong.slice(0, middle), wrong.slice(middle)]
    const alive: Wrong[] = []
    for (const half of halves) alive.push(...(await survivors(exercise, half, { grader, right })))
    return alive
  }
  const alive: Wrong[] = []
  for (const [i, one] of wrong.entries()) {
    if (rejected?.[i + 1]) continue
    if ((await runOf(exercise, grader)(one.source)).state === 'passed') alive.push(one)
  }
  return alive
}
