// What an exercise imports from the course is there in a workspace: earlier exercises, and nothing else. Its
// pieces are among them.
import { exercisesOf } from '../../format/find.ts'
import type { Course, Exercise } from '../../format/manifest.ts'
import { importedFile, moduleNames } from '../../stub/imports.ts'
import { sourceFile } from '../files.ts'
import type { Problem } from '../report.ts'

export function imports(course: Course, exercise: Exercise): Problem[] {
  const file = sourceFile(course, `${exercise.folder}/exercise.ts`)!
  const all = exercisesOf(course)
  const earlier = all.slice(0, all.indexOf(exercise)).map(({ file }) => file)
  const names = moduleNames(file.text).map(({ name }) => name)
  const relative = names.filter(name => name.startsWith('.'))
  const wrong = relative.filter(name => !earlier.includes(importedFile(exercise, name) ?? ''))
  const imported = relative.map(name => importedFile(exercise, name))
  const unused = exercise.pieces.filter(id => !imported.includes(`${id}.ts`))
  return [
    ...wrong.map(name => file.problem(`imports "${name}", which is no earlier exercise`, name)),
    ...unused.map(id =>
      file.problem(`does not import ${id}, which lesson.ts lists among its pieces`),
    ),
  ]
}
