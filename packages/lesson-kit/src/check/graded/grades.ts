// What only running can show of an exercise, in the order in which it is told.
import type { Course, Exercise } from '../../format/manifest.ts'
import { authored, authoredStarter } from '../../stub/files.ts'
import { withoutMarkers } from '../../stub/markers.ts'
import { sourceFile } from '../files.ts'
import { judgeMutants, machineMutants } from '../machine-mutants/check.ts'
import type { MachineReport, Problem } from '../report.ts'
import { checkMutants } from './mutants.ts'
import { plantThrows, unnoticed } from './plant.ts'
import { runOf, type SourceGrader } from './run.ts'
import { checkSolution } from './solution.ts'
import { checkStable } from './stable.ts'
import { checkStart } from './start.ts'
import { survivors } from './survivors.ts'

interface Graded {
  problems: Problem[]
  killed: number
  machine: MachineReport
}

/** Grades the stub, the solution, a planted throw and all mutants of one exercise whose files are in order. */
export async function checkGrades(
  course: Course,
  exercise: Exercise,
  grader: SourceGrader,
): Promise<Graded> {
  const run = runOf(exercise, grader)
  const fileOf = (name: string) => sourceFile(course, `${exercise.folder}/${name}`)
  const [file, tests] = [fileOf('exercise.ts')!, fileOf('exercise.test.ts')!]
  const source = withoutMarkers(authored(course, exercise))
  const starter = authoredStarter(course, exercise)
  const own = [
    ...(await checkStart(exercise, { starter, file, tests }, run)),
    ...(await checkSolution(exercise, { source, file, tests, picture: fileOf('picture.ts') }, run)),
  ]
  const mutantsFile = fileOf('mutants.ts') ?? file
  const known = await checkMutants(exercise, { source, file: mutantsFile }, grader)
  const [planted, made] = [plantThrows(source), machineMutants(exercise, file)]
  const wrong = [...planted, ...made]
  const alive = await survivors(exercise, wrong, { grader, right: source })
  const lives = (one: { source: string }) => alive.includes(one as (typeof wrong)[number])
  const machine = await judgeMutants(course, exercise, {
    mutants: made,
    alive: made.filter(lives),
  })
  const found = [
    ...own,
    ...unnoticed(planted.filter(lives), file),
    ...known.problems,
    ...machine.problems,
  ]
  const problems = found.length > 0 ? found : await checkStable(exercise, { source, tests }, grader)
  return { problems, killed: known.killed, machine: machine.report }
}
