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
import { builtIn } from './built.ts'

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
  const exercises = exercisesOf(course)
  const written = exercises.filter(({ kind }) => kind !== 'lab' && kind !== 'predict')
  const counts = written.map(exercise => counted(course, exercise, workspace.path(exercise)))
  const milestones = exercises.filter(({ kind }) => kind === 'milestone')
  return {
    functions: counts.reduce((sum, { functions }) => sum + functions, 0),
    lines: counts.reduce((sum, { lines }) => sum + lines, 0),
    weights: milestones.filter(one => workspace.weights(one) !== null).map(weightsFile),
    text: closing(course),
  }
}

/** Of a file that cannot be read, nothing. */
function counted(course: Course, exercise: Exercise, path: string) {
  const reading = readLearner(path)
  if (!('text' in reading)) return { functions: 0, lines: 0 }
  const given = new Set(codeLines(starter(course, exercise)))
  const lines = codeLines(reading.text).filter(line => !given.has(line)).length
  return { functions: lines > 0 ? builtIn(reading.text).length : 0, lines }
}

/** Without what is no code: empty lines, comments, a bracket alone. */
const codeLines = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => /\w/.test(line) && !/^(?:\/\/|\/?\*)/.test(line))
