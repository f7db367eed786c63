// The solution passes, under different seeds and in half its deadline, and its picture shows it.
import type { Exercise } from '../../format/manifest.ts'
import type { Source } from '../files.ts'
import type { Problem } from '../report.ts'
import { type Run, told } from './run.ts'

interface Files {
  source: string
  file: Source
  picture: Source | null
}

export async function checkSolution(
  { kind, deadline }: Exercise,
  { source, file, picture }: Files,
  run: Run,
): Promise<Problem[]> {
  const rounds = kind === 'milestone' ? [[1, 2, 3]] : [[1], [2]]
  const problems: Problem[] = []
  let isDrawn = true
  for (const seeds of rounds) {
    const verdict = await run(source, { seeds, picture: true })
    isDrawn &&= verdict.state !== 'passed' || verdict.picture?.yours != null
    const seconds = verdict.durationMs / 1000
    const named = `the solution with seeds ${seeds.join(', ')}`
    if (verdict.state !== 'passed') problems.push(file.problem(`${named} is ${told(verdict)}`))
    else if (seconds > deadline / 2) {
      const took = `${named} took ${seconds.toFixed(1)} s, more than half its ${deadline} s`
      problems.push(file.problem(took))
    }
  }
  if (picture && !isDrawn) problems.push(picture.problem('shows nothing of the solution'))
  return problems
}
