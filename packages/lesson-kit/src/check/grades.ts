// What only running can show: the stub is still to do, the solution passes, every mutant is rejected,
// and a planted throw does not go unnoticed.
import type { Course, Exercise } from '../format/manifest.ts'
import { syntaxMistake } from '../grader/as-node/syntax.ts'
import type { GradeOptions, Grader } from '../grader/grader.ts'
import { isOutside } from '../grader/to-verdict.ts'
import type { Verdict } from '../grader/verdict.ts'
import { applyMutant, authored, authoredStarter } from '../stub/files.ts'
import { withoutMarkers } from '../stub/markers.ts'
import { mistakeIn, read } from '../stub/parse.ts'
import { sourceFile } from './files.ts'
import { plantThrow } from './plant.ts'
import type { Problem } from './report.ts'

/** What the check needs of a grader. */
export type SourceGrader = Pick<Grader, 'gradeSource' | 'gradeTogether' | 'verdictsTogether'>

interface Graded {
  problems: Problem[]
  killed: number
}

type Run = (source: string, options?: GradeOptions) => Promise<Verdict>

/** Grades the stub, the solution, the mutants and a planted throw of one exercise. */
export async function checkGrades(
  course: Course,
  exercise: Exercise,
  grader: SourceGrader,
): Promise<Graded> {
  const run: Run = (source, options) =>
    grader.gradeSource(exercise, source, { ...settingOf(exercise), ...options })
  const solution = await checkSolution(exercise, solved(course, exercise), run)
  const messages = [
    ...(await checkStart(exercise, authoredStarter(course, exercise), run)),
    ...solution.messages,
    ...(await checkPlanted(solved(course, exercise), run)),
  ]
  const path = `${exercise.folder}/exercise.ts`
  const problems = messages.map(message => ({ where: `${path}:1`, message }))
  const picture = sourceFile(course, `${exercise.folder}/picture.ts`)
  if (picture && !solution.drawn) problems.push(picture.problem('shows nothing of the solution'))
  const mutants = await runMutants(course, exercise, grader)
  return { problems: [...problems, ...mutants.problems], killed: mutants.killed }
}

/** A milestone trains less in the check. */
export const settingOf = ({ kind }: Exercise): GradeOptions =>
  kind === 'milestone' ? { preset: 'small' } : {}

const solved = (course: Course, exercise: Exercise): string =>
  withoutMarkers(authored(course, exercise))

/**
 * A stub must end in its `todo:`, in each of its tests: one that passes before anything is written would
 * be a tick for nothing, unless it is a milestone's test of its pieces. The program of a `fix` must run
 * and fail.
 */
async function checkStart({ kind }: Exercise, source: string, run: Run): Promise<string[]> {
  const wanted = kind === 'fix' ? 'failed' : 'todo'
  const verdict = await run(source, { picture: true })
  if (verdict.state !== wanted)
    return [`the learner's file at the start must be "${wanted}", and is ${told(verdict)}`]
  return verdict.tests
    .filter(({ state }) => kind !== 'fix' && kind !== 'milestone' && state === 'passed')
    .map(({ name }) => `the test "${name}" passes before anything is written`)
}

/** The solution passes twice, under different seeds, in half its deadline; and whether a picture showed it. */
async function checkSolution(
  { kind, deadline }: Exercise,
  source: string,
  run: Run,
): Promise<{ messages: string[]; drawn: boolean }> {
  const rounds = kind === 'milestone' ? [[1, 2, 3]] : [[1], [2]]
  const messages: string[] = []
  let drawn = true
  for (const seeds of rounds) {
    const verdict = await run(source, { seeds, picture: true })
    drawn &&= verdict.state !== 'passed' || verdict.picture?.yours != null
    const seconds = verdict.durationMs / 1000
    const named = `the solution with seeds ${seeds.join(', ')}`
    if (verdict.state !== 'passed') messages.push(`${named} is ${told(verdict)}`)
    else if (seconds > deadline / 2) {
      messages.push(`${named} took ${seconds.toFixed(1)} s, more than half its ${deadline} s`)
    }
  }
  return { messages, drawn }
}

async function checkPlanted(source: string, run: Run): Promise<string[]> {
  const { state } = await run(plantThrow(source))
  return state === 'passed' ? ['a throw planted in the solution goes unnoticed'] : []
}

async function runMutants(
  course: Course,
  exercise: Exercise,
  grader: SourceGrader,
): Promise<Graded> {
  const file = sourceFile(course, `${exercise.folder}/mutants.ts`)
  const problems: Problem[] = []
  for (const [i, { state }] of (await verdictsOnMutants(course, exercise, grader)).entries()) {
    const { name } = exercise.mutants[i]
    const message = survives(name, state)
    if (file && message) problems.push(file.problem(message, name))
  }
  return { problems, killed: exercise.mutants.length - problems.length }
}

/** All in one run. By itself is graded what cannot be read, or could not be loaded there, and what passed. */
async function verdictsOnMutants(
  course: Course,
  exercise: Exercise,
  grader: SourceGrader,
): Promise<Verdict[]> {
  if (exercise.mutants.length === 0) return []
  const right = solved(course, exercise)
  const sources = exercise.mutants.map(mutant => applyMutant(right, mutant))
  const setting = settingOf(exercise)
  const readable = [right, ...sources.filter(isReadable)]
  const together = await grader.verdictsTogether(exercise, readable, setting)
  const verdicts: Verdict[] = []
  for (const source of sources) {
    const known = together?.[readable.indexOf(source)]
    const isSure = known && known.state !== 'passed' && !known.tests.some(isOutside)
    verdicts.push(isSure ? known : await grader.gradeSource(exercise, source, setting))
  }
  return verdicts
}

function isReadable(source: string): boolean {
  const parsed = read(source)
  return !mistakeIn(parsed) && !syntaxMistake(source, parsed)
}

/** A mutant must run and be rejected: one that does not even load proves nothing about the tests. */
function survives(name: string, state: Verdict['state']): string | null {
  if (state === 'passed') return `the tests let "${name}" pass`
  if (state === 'invalid') return `"${name}" is not TypeScript, so it proves nothing`
  return null
}

/** A verdict in a few words. */
function told({ state, message, tests }: Verdict): string {
  const failed = tests.find(test => test.state === 'failed')
  const why = failed ? `${failed.name}: ${failed.message}` : message
  return why ? `"${state}" (${why.split('\n')[0]})` : `"${state}"`
}
