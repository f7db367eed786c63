// What lesson.ts says of an exercise: what its kind asks for is there.
import { exercisesOf } from '../../format/find.ts'
import type { Course, Exercise } from '../../format/manifest.ts'
import { problemIn } from '../files.ts'
import type { Problem } from '../report.ts'
import type { Means } from '../rule.ts'

export function entry(course: Course, exercise: Exercise, { labs }: Means): Problem[] {
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
  const path = `${lesson}/lesson.ts`
  return messages.map(message => problemIn(course, path, [`${name}: ${message}`, `'${name}'`]))
}
