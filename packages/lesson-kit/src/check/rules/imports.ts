// What an exercise imports from the course is there in a workspace: earlier exercises, and nothing else. Its
// pieces are among them.
import { exercisesOf } from '../../format/find.ts'
import type { Course, Exercise } from '../../format/manifest.ts'
import { importedFile, moduleNames } from '../../stub/imports.ts'
import { sourceFile } from '../files.ts'
import type { Problem } from '../report.ts'

/** The lessons' own labs know the keys that solve an exercise; the learner's file holds the keys themselves. */
const LABS = '../../labs/labs.ts'

export function imports(course: Course, exercise: Exercise): Problem[] {
  const file = sourceFile(course, `${exercise.folder}/exercise.ts`)!
  const all = exercisesOf(course)
  const earlier = all.slice(0, all.indexOf(exercise)).map(({ file }) => file)
  const names = moduleNames(file.text).map(({ name }) => name)
  const relative = names.filter(name => name.startsWith('.'))
  const isThere = (name: string) =>
    earlier.includes(importedFile(exercise, name) ?? '') ||
    (exercise.kind === 'lab' && name === LABS)
  const wrong = relative.filter(name => !isThere(name))
  const imported = relative.map(name => importedFile(exercise, name))
  const unused = exercise.pieces.filter(id => !imported.includes(`${id}.ts`))
  return [
    ...wrong.map(name => file.problem(`imports "${name}", which is no earlier exercise`, name)),
    ...unused.map(id =>
      file.problem(`does not import ${id}, which lesson.ts lists among its pieces`),
    ),
  ]
}
