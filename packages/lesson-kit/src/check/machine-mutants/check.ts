// Every mutant that the machine makes of a solution is rejected by the tests, or its author has said in
// `equivalents.ts` why nobody could tell it from the solution. Either claim is tried.
import type { Course, Exercise } from '../../format/manifest.ts'
import { type Source, sourceFile } from '../files.ts'
import type { MachineReport, Problem } from '../report.ts'
import { wrongAnswers } from './answers.ts'
import { equivalentsOf } from './equivalents.ts'
import { type MachineMutant, makeMutants } from './make.ts'

interface Judged {
  report: MachineReport
  problems: Problem[]
}

/** The mutants of an exercise: of a prediction its wrong answers. */
export const machineMutants = ({ kind }: Exercise, { text }: Source): MachineMutant[] =>
  kind === 'predict' ? wrongAnswers(text) : makeMutants(text)

/** Counts the mutants, of which `alive` pass the tests, and holds the list of equivalents to that. */
export async function judgeMutants(
  course: Course,
  exercise: Exercise,
  { mutants, alive }: { mutants: MachineMutant[]; alive: MachineMutant[] },
): Promise<Judged> {
  const source = sourceFile(course, `${exercise.folder}/exercise.ts`)!
  const isGuess = exercise.kind === 'predict'
  const total = mutants.length
  if (isGuess && total === 0)
    return { report: { total, killed: 0, equivalent: 0 }, problems: [source.problem(noOther)] }
  const { reasons, problems } = await equivalentsOf(course, exercise)
  const unlisted = alive.filter(({ name }) => !reasons.has(name))
  return {
    report: { total, killed: total - alive.length, equivalent: alive.length - unlisted.length },
    problems: [
      ...unlisted.map(({ name, line }) =>
        source.problem((isGuess ? letsGuess : letsPass)(name), line),
      ),
      ...problems,
      ...staleIn([...reasons.keys()], { mutants, alive }).map(([name, message]) =>
        sourceFile(course, `${exercise.folder}/equivalents.ts`)!.problem(message, name),
      ),
    ],
  }
}

const letsPass = (name: string): string =>
  `the tests let wrong code pass, "${name}": test what it does wrong, or list it in equivalents.ts with the reason why nobody could tell`

const letsGuess = (name: string): string =>
  `the tests let a wrong answer pass, "${name}": compare the answer with what the run gives`

const noOther =
  'has no answer that could be wrong: give it a number, or a type that lists all choices in quotes'

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
