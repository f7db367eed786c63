// The solution is the learner's to find. Nothing that is read before gives a line of it: neither the task and
// the hints, nor what is said of a mistake, nor the file that is handed out. Nearly the line is as far as a hint goes.
import type { Course, Exercise } from '../../format/manifest.ts'
import { authored, authoredStarter } from '../../stub/files.ts'
import { regions } from '../../stub/markers.ts'
import { type Source, sourceFile } from '../files.ts'
import type { Problem } from '../report.ts'

export function givenAway(course: Course, exercise: Exercise): Problem[] {
  const lines = solutionLines(course, exercise)
  const texts = (exercise.linesGiven ? ['hints.md'] : ['hints.md', 'task.md']).flatMap(name => {
    const file = sourceFile(course, `${exercise.folder}/${name}`)
    return file ? givenIn(file, lines) : []
  })
  return [...texts, ...saidOf(course, exercise, lines), ...leaks(course, exercise, lines)]
}

const givenIn = (file: Source, lines: string[]): Problem[] =>
  lines.flatMap(line => {
    const at = placeOf(line, file.text)
    return at === null ? [] : [file.problem(gives(line), at)]
  })

function saidOf(course: Course, { folder, mutants }: Exercise, lines: string[]): Problem[] {
  const file = sourceFile(course, `${folder}/mutants.ts`)
  return mutants.flatMap(({ name, says }) => {
    const line = lines.find(line => placeOf(line, says) !== null)
    return line && file ? [file.problem(`"${name}" ${gives(line)}`, name)] : []
  })
}

/** Comments and code around the learner's part, and what its `todo:` says. */
function leaks(course: Course, exercise: Exercise, lines: string[]): Problem[] {
  const file = sourceFile(course, `${exercise.folder}/exercise.ts`)!
  const starter = authoredStarter(course, exercise)
  return lines
    .filter(line => placeOf(line, starter) !== null)
    .map(line => file.problem(`the stub shows a line of the solution: ${line}`, line))
}

const gives = (line: string): string =>
  `gives a line of the solution away, "${line}": say what it does, and leave the line to the learner`

/** The line of a text in which a line of code begins, however it is laid out there. */
function placeOf(line: string, text: string): number | null {
  const code = squeeze(line)
  const at = squeeze(text).indexOf(code)
  if (at < 0) return null
  let seen = 0
  return text.split('\n').findIndex(one => (seen += squeeze(one).length) > at) + 1
}

const squeeze = (text: string): string => text.replace(/\s+/g, '')

/**
 * The lines that carry the idea: those of the learner's part that compute something; of a `fix` those that the
 * broken program has otherwise. A call without arguments is no more than the name of what is called.
 */
function solutionLines(course: Course, exercise: Exercise): string[] {
  const text = authored(course, exercise)
  const isFix = exercise.kind === 'fix'
  const own = isFix ? linesBeyond(text, authoredStarter(course, exercise)) : markedLines(text)
  return own
    .map(line => line.trim().replace(/^return /, ''))
    .filter(line => line.length > 6 && !idle.test(line) && (isFix || computes.test(line)))
}

const computes = /[(*/+]|\s-\s/

/** What opens a block, comments, and calls of what is there. */
const idle = /[{([]$|^\/\/|^[\w.]+\(\)$/

const markedLines = (text: string): string[] =>
  regions(text).flatMap(({ start, end }) => text.slice(start, end).split('\n').slice(1, -1))

const linesBeyond = (text: string, other: string): string[] =>
  text.split('\n').filter(line => !other.includes(line))
