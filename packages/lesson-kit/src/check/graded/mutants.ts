// Every mutant is rejected: the mistakes that the author knows of do not pass. Each must run: one that does not
// even load proves nothing about the tests. All run together; by itself is graded what cannot be read or could not be
// loaded there, and what passed. And each is known by how it fails.
import type { Exercise } from '../../format/manifest.ts'
import { syntaxMistake } from '../../grader/as-node/syntax.ts'
import { isOutside } from '../../grader/to-verdict.ts'
import type { Verdict } from '../../grader/verdict.ts'
import { applyMutant } from '../../stub/files.ts'
import { mistakeIn, read } from '../../stub/parse.ts'
import type { Source } from '../files.ts'
import type { Problem } from '../report.ts'
import { alike } from './alike.ts'
import { runOf, type SourceGrader, settingOf } from './run.ts'

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
  const wrong = mutants.map(mutant => applyMutant(source, mutant))
  const verdicts = await verdictsOn(exercise, { wrong, right: source }, grader)
  const survived = verdicts.flatMap(({ state }, i) => {
    const { name } = mutants[i]!
    const message = survives(name, state)
    return message ? [file.problem(message, name)] : []
  })
  const killed = mutants.length - survived.length
  return { killed, problems: [...survived, ...alike(mutants, verdicts, file)] }
}

async function verdictsOn(
  exercise: Exercise,
  { wrong, right }: { wrong: readonly string[]; right: string },
  grader: SourceGrader,
): Promise<Verdict[]> {
  if (wrong.length === 0) return []
  const run = runOf(exercise, grader)
  const readable = [right, ...wrong.filter(isReadable)]
  const together = await grader.verdictsTogether(exercise, readable, settingOf(exercise))
  const verdicts: Verdict[] = []
  for (const source of wrong) {
    const known = together?.[readable.indexOf(source)]
    const isSure = known && known.state !== 'passed' && !known.tests.some(isOutside)
    verdicts.push(isSure ? known : await run(source))
  }
  return verdicts
}

function isReadable(source: string): boolean {
  const parsed = read(source)
  return !mistakeIn(parsed) && !syntaxMistake(source, parsed)
}

function survives(name: string, state: Verdict['state']): string | null {
  if (state === 'passed') return `the tests let "${name}" pass`
  if (state === 'invalid') return `"${name}" is not TypeScript, so it proves nothing`
  return null
}
