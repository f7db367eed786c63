// Rules for what lesson.ts and mutants.ts say of one exercise.

import { messageOf } from '../error.ts'
import { exercisesOf } from '../format/find.ts'
import type { Course, Exercise, Mutant } from '../format/manifest.ts'
import { applyMutant } from '../stub/files.ts'
import { regions, withoutMarkers } from '../stub/markers.ts'
import { inLesson } from './course-rules.ts'
import { missing, type Source, sourceFile } from './files.ts'
import type { Problem } from './report.ts'

const LEAST_MUTANTS = 3

/** What is wrong with an exercise's entry in lesson.ts. `labs` are the names of all labs. */
export function checkEntry(course: Course, exercise: Exercise, labs: readonly string[]): Problem[] {
  const { kind, lab, startsAs, pieces, mutants, lesson, name } = exercise
  const messages: string[] = []
  if (kind === 'fix' && !mutants.some(mutant => mutant.name === startsAs)) {
    messages.push(`startsAs must name one of its mutants, not "${startsAs}"`)
  }
  if (kind === 'lab' && !lab) messages.push('a lab exercise must name its lab')
  if (lab && !labs.includes(lab)) messages.push(`there is no lab "${lab}"`)
  const all = exercisesOf(course)
  const earlier = all.slice(0, all.indexOf(exercise)).map(({ id }) => id)
  for (const piece of pieces.filter(piece => !earlier.includes(piece))) {
    messages.push(`the piece "${piece}" is no earlier exercise`)
  }
  return messages.map(message => inLesson(course, lesson, [`${name}: ${message}`, `'${name}'`]))
}

/** What is wrong with an exercise's mutants, before any is run. */
export function checkMutants(course: Course, exercise: Exercise, source: Source): Problem[] {
  const { kind, mutants, folder } = exercise
  const path = `${folder}/mutants.ts`
  const file = sourceFile(course, path)
  const wanted = kind === 'code' || kind === 'fix'
  if (!file) return wanted ? [missing(path)] : []
  const found = mutants.flatMap(mutant =>
    [...checkEdit(mutant, source), ...checkSays(mutant, source)].map(message =>
      file.problem(message, mutant.name),
    ),
  )
  if (!wanted || mutants.length >= LEAST_MUTANTS) return found
  return [
    ...found,
    file.problem(`wants at least ${LEAST_MUTANTS} mutants, and has ${mutants.length}`),
  ]
}

function checkEdit(mutant: Mutant, { text }: Source): string[] {
  try {
    applyMutant(withoutMarkers(text), mutant)
    return []
  } catch (error) {
    return [messageOf(error)]
  }
}

/** The sentence says what is wrong and why, and leaves the line to the learner. */
function checkSays({ name, says }: Mutant, { text }: Source): string[] {
  const given = solutionLines(text).find(line => squeeze(says).includes(squeeze(line)))
  return given ? [`"${name}" says the line of the solution: ${given}`] : []
}

const squeeze = (text: string): string => text.replace(/\s+/g, '')

/** The marked lines that carry the idea: those that compute or call something. */
export function solutionLines(text: string): string[] {
  return regions(text)
    .flatMap(({ start, end }) => text.slice(start, end).split('\n').slice(1, -1))
    .map(line => line.trim().replace(/^return /, ''))
    .filter(line => line.length >= 12 && /[(*/+]|\s-\s/.test(line) && !/[{([]$|^\/\//.test(line))
}
