// What the closing page of the course counts: the functions that the learner has built and the lines that are theirs, and
// the files in which their code's weights are.
import {
  type Course,
  closing,
  type Exercise,
  exercisesOf,
  readLearner,
  starter,
  type Workspace,
  weightsFile,
} from '@neuralings/lesson-kit'
import { isSolved } from './order.ts'

export interface Closing {
  functions: number
  /** Lines of code that were not handed out. */
  lines: number
  /** Relative to the workspace: `training/digits.safetensors`. */
  weights: readonly string[]
  /** What the course says in the end, Markdown. */
  text: string
}

export function closingOf(course: Course, workspace: Workspace): Closing {
  const progress = workspace.progress()
  const exercises = exercisesOf(course)
  const solved = exercises.filter(
    one => one.kind !== 'lab' && one.kind !== 'predict' && isSolved(progress, one),
  )
  const counts = solved.flatMap(one => ownLines(course, one, workspace.path(one)))
  const milestones = exercises.filter(({ kind }) => kind === 'milestone')
  return {
    functions: counts.length,
    lines: counts.reduce((sum, lines) => sum + lines, 0),
    weights: milestones.filter(one => workspace.weights(one) !== null).map(weightsFile),
    text: closing(course),
  }
}

/** For each function and class that a file hands out, how many lines of it are the learner's; without those with none. */
function ownLines(course: Course, exercise: Exercise, path: string): number[] {
  const reading = readLearner(path)
  if (!('text' in reading)) return []
  const given = new Set(codeLines(starter(course, exercise)))
  const [, ...handedOut] = reading.text.split(/^export (?=(?:async )?(?:function|class|const)\b)/m)
  return handedOut
    .map(text => codeLines(text).filter(line => !given.has(line) && !given.has(`export ${line}`)))
    .map(lines => lines.length)
    .filter(count => count > 0)
}

/** Without what is no code: empty lines, comments, a bracket alone. */
const codeLines = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.replace(/(?:^|\s)\/\/.*/, '').trim())
    .filter(line => /\w/.test(line) && !/^\/?\*/.test(line))
