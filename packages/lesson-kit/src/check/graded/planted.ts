// The tests run all that the learner writes: a throw in any one export does not go unnoticed.
import type { Exercise } from '../../format/manifest.ts'
import type { Source } from '../files.ts'
import type { Problem } from '../report.ts'
import { plantThrows } from './plant.ts'
import { type SourceGrader, survivors } from './run.ts'

export async function checkPlanted(
  exercise: Exercise,
  { source, file }: { source: string; file: Source },
  grader: SourceGrader,
): Promise<Problem[]> {
  const unnoticed = await survivors(exercise, plantThrows(source), { grader, right: source })
  return unnoticed.map(({ name }) =>
    name
      ? file.problem(`no test calls ${name}: a throw planted in it goes unnoticed`, `${name}`)
      : file.problem('the tests do not even load this file: a throw planted in it goes unnoticed'),
  )
}
