// What an exercise imports from the course is there in a workspace: earlier exercises, and nothing else. Those whose
// code runs in it are its pieces: where one is not solved, or wrong, the learner may switch it to ours.
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
  const modules = moduleNames(file.text).filter(({ name }) => name.startsWith('.'))
  const relative = modules.map(({ name }) => name)
  const isThere = (name: string) =>
    earlier.includes(importedFile(exercise, name) ?? '') ||
    (exercise.kind === 'lab' && name === LABS)
  const isPiece = (name: string) =>
    exercise.pieces.some(id => `${id}.ts` === importedFile(exercise, name))
  const wrong = relative.filter(name => !isThere(name))
  const imported = relative.map(name => importedFile(exercise, name))
  const running = modules.filter(({ isType }) => !isType).map(({ name }) => name)
  const unlisted = running.filter(name => isThere(name) && name !== LABS && !isPiece(name))
  const unused = exercise.pieces.filter(id => !imported.includes(`${id}.ts`))
  return [
    ...wrong.map(name => file.problem(`imports "${name}", which is no earlier exercise`, name)),
    ...unlisted.map(name =>
      file.problem(
        `runs ${importedFile(exercise, name)!.replace(/\.ts$/, '')}, which lesson.ts does not list among its pieces`,
        name,
      ),
    ),
    ...unused.map(id =>
      file.problem(`does not import ${id}, which lesson.ts lists among its pieces`),
    ),
  ]
}
