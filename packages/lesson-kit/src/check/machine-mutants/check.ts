// Every mutant that the machine makes of a solution is rejected by the tests, or its author has said in
// `equivalents.ts` why nobody could tell it from the solution. Either claim is tried.
import type { Course, Exercise } from '../../format/manifest.ts'
import { missing, sourceFile } from '../files.ts'
import { type SourceGrader, settingOf } from '../grades.ts'
import type { MachineReport, Problem } from '../report.ts'
import { equivalentsOf } from './equivalents.ts'
import { type MachineMutant, makeMutants } from './make.ts'

/** Mutants that are graded in one run: enough that its start costs little, few enough to do again. */
const inOneRun = 50

interface Checked {
  report: MachineReport
  problems: Problem[]
}

/** Makes the mutants of an exercise, grades them all, and holds its list of equivalents to what came out. */
export async function checkMachineMutants(
  course: Course,
  exercise: Exercise,
  grader: SourceGrader,
): Promise<Checked> {
  const path = `${exercise.folder}/exercise.ts`
  const source = sourceFile(course, path)
  if (!source) return { report: { total: 0, killed: 0, equivalent: 0 }, problems: [missing(path)] }
  const mutants = makeMutants(source.text)
  const { reasons, problems } = await equivalentsOf(course, exercise)
  const alive = await survivors(exercise, mutants, { grader, right: source.text })
  const unlisted = alive.filter(({ name }) => !reasons.has(name))
  const total = mutants.length
  return {
    report: { total, killed: total - alive.length, equivalent: alive.length - unlisted.length },
    problems: [
      ...unlisted.map(({ name, line }) => source.problem(letsPass(name), line)),
      ...problems,
      ...staleIn([...reasons.keys()], { mutants, alive }).map(([name, message]) =>
        sourceFile(course, `${exercise.folder}/equivalents.ts`)!.problem(message, name),
      ),
    ],
  }
}

const letsPass = (name: string): string =>
  `the tests let wrong code pass, "${name}": test what it does wrong, or list it in equivalents.ts with the reason why nobody could tell`

/** What is listed and does not belong there, with the words for it. */
const staleIn = (
  names: string[],
  { mutants, alive }: { mutants: MachineMutant[]; alive: MachineMutant[] },
): [name: string, message: string][] =>
  names.flatMap(name => {
    const isNamed = (mutant: MachineMutant) => mutant.name === name
    if (!mutants.some(isNamed))
      return [[name, `"${name}" is no mutant of this solution: take it off the list`]]
    if (alive.some(isNamed)) return []
    return [[name, `the tests reject "${name}", so it is not equivalent: take it off the list`]]
  })

/** The mutants that pass all tests. Each of them has been graded by itself, as a learner's file is. */
async function survivors(
  exercise: Exercise,
  mutants: MachineMutant[],
  { grader, right }: { grader: SourceGrader; right: string },
): Promise<MachineMutant[]> {
  const alive: MachineMutant[] = []
  const setting = settingOf(exercise)
  for (let start = 0; start < mutants.length; start += inOneRun) {
    const some = mutants.slice(start, start + inOneRun)
    const sources = [right, ...some.map(({ source }) => source)]
    const rejected = await grader.gradeTogether(exercise, sources, setting)
    for (const [i, mutant] of some.entries()) {
      if (rejected?.[i + 1]) continue
      const { state } = await grader.gradeSource(exercise, mutant.source, setting)
      if (state === 'passed') alive.push(mutant)
    }
  }
  return alive
}
