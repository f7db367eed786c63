// What a learner is handed: a stub must end in its `todo:`, in each of its tests: one that passes before anything
// is written would be a tick for nothing, unless it is a milestone's test of its pieces. The program of a `fix`
// must run and fail.
import type { Exercise } from '../../format/manifest.ts'
import type { Source } from '../files.ts'
import type { Problem } from '../report.ts'
import { type Run, told } from './run.ts'

export async function checkStart(
  { kind }: Exercise,
  { starter, file, tests }: { starter: string; file: Source; tests: Source },
  run: Run,
): Promise<Problem[]> {
  const wanted = kind === 'fix' ? 'failed' : 'todo'
  const verdict = await run(starter)
  if (verdict.state !== wanted) {
    return [
      file.problem(`the learner's file at the start must be "${wanted}", and is ${told(verdict)}`),
    ]
  }
  if (kind === 'fix' || kind === 'milestone') return []
  return verdict.tests
    .filter(({ state }) => state === 'passed')
    .map(({ name }) => tests.problem(`the test "${name}" passes before anything is written`, name))
}
