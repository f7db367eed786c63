// Every mutant is rejected: the mistakes that the author knows of do not pass. Each must run: one that does not
// even load proves nothing about the tests. All run together; by itself is graded what could not be loaded
// there, and what passed. And each is known by how it fails.
import type { Exercise } from '../../format/manifest.ts'
import { syntaxMistake } from '../../grader/as-node/syntax.ts'
import { type Failure, failureOf } from '../../grader/failure.ts'
import { isOutside } from '../../grader/to-verdict.ts'
import type { State } from '../../grader/verdict.ts'
import { applyMutant } from '../../stub/files.ts'
import { mistakeIn, read } from '../../stub/parse.ts'
import type { Source } from '../files.ts'
import type { Problem } from '../report.ts'
import { alike } from './alike.ts'
import { runOf, type SourceGrader } from './run.ts'

interface Killed {
  killed: number
  problems: Problem[]
}

export async function checkMutants(
  exercise: Exercise,
  { source, file }: { source: string; file: Source },
  grader: SourceGrader,
): Promise<Killed> {
  const { mutants } = exercise
  const unreadable = mutants.filter(mutant => !isReadable(applyMutant(source, mutant)))
  if (unreadable.length > 0)
    return { killed: 0, problems: unreadable.map(({ name }) => file.problem(isNoCode(name), name)) }
  const failures = await failuresOf(exercise, source, grader)
  const survived = mutants.flatMap(({ name }, i) => {
    const message = survives(name, failures[i]!.state)
    return message ? [file.problem(message, name)] : []
  })
  const killed = mutants.length - survived.length
  return { killed, problems: [...survived, ...alike(mutants, failures, file)] }
}

function isReadable(source: string): boolean {
  const parsed = read(source)
  return !mistakeIn(parsed) && !syntaxMistake(source, parsed)
}

async function failuresOf(
  exercise: Exercise,
  right: string,
  grader: SourceGrader,
): Promise<Failure[]> {
  const run = runOf(exercise, grader)
  const failures: Failure[] = []
  for (const [i, known] of (await grader.prepare(exercise)).entries()) {
    const isSure = known.state !== 'passed' && !known.tests.some(([name]) => isOutside(name))
    const again = () => run(applyMutant(right, exercise.mutants[i]!))
    failures.push(isSure ? known : failureOf(await again()))
  }
  return failures
}

function survives(name: string, state: State): string | null {
  if (state === 'passed') return `the tests let "${name}" pass`
  return state === 'invalid' ? isNoCode(name) : null
}

const isNoCode = (name: string): string => `"${name}" is not TypeScript, so it proves nothing`
