// Rules for exercise.ts and exercise.test.ts, before anything is graded.
import { exercisesOf } from '../format/find.ts'
import type { Course, Exercise } from '../format/manifest.ts'
import { authoredStarter } from '../stub/files.ts'
import { importedFile, moduleNames } from '../stub/imports.ts'
import { regions } from '../stub/markers.ts'
import { solutionLines } from './exercise-rules.ts'
import { located, missing, type Source, sourceFile } from './files.ts'
import type { Problem } from './report.ts'

/** What is wrong with the solved exercise and the stub that is made from it. */
export function checkSource(course: Course, exercise: Exercise, source: Source): Problem[] {
  try {
    const marked = regions(source.text).length > 0
    if (!marked && exercise.kind !== 'fix')
      return [source.problem('has no "// todo: …" … "// end"')]
    const starter = authoredStarter(course, exercise)
    const leaks = exercise.kind === 'fix' ? [] : checkLeaks(source, starter)
    return [...leaks, ...checkImports(course, exercise, source)]
  } catch (error) {
    const { line, message } = located(error)
    return [source.problem(message, line)]
  }
}

function checkLeaks(source: Source, stub: string): Problem[] {
  return solutionLines(source.text)
    .filter(line => stub.includes(line))
    .map(line => source.problem(`the stub shows a line of the solution: ${line}`, line))
}

/** Relative imports must be of earlier exercises: nothing else is there in a workspace. */
function checkImports(course: Course, exercise: Exercise, source: Source): Problem[] {
  const all = exercisesOf(course)
  const earlier = all.slice(0, all.indexOf(exercise)).map(({ file }) => file)
  const names = moduleNames(source.text).map(({ name }) => name)
  const relative = names.filter(name => name.startsWith('.'))
  const wrong = relative.filter(name => !earlier.includes(importedFile(exercise, name) ?? ''))
  const imported = relative.map(name => importedFile(exercise, name))
  const unused = exercise.pieces.filter(id => !imported.includes(`${id}.ts`))
  return [
    ...wrong.map(name => source.problem(`imports "${name}", which is no earlier exercise`, name)),
    ...unused.map(id =>
      source.problem(`does not import ${id}, which lesson.ts lists among its pieces`),
    ),
  ]
}

const SKIPPED = /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:skip|only|todo|skipIf|runIf|fails)\b/

/** What is wrong with the tests of an exercise. */
export function checkTests(course: Course, { folder }: Exercise): Problem[] {
  const path = `${folder}/exercise.test.ts`
  const file = sourceFile(course, path)
  if (!file) return [missing(path)]
  const problems = file.text.split('\n').flatMap((line, index) => {
    const [call] = SKIPPED.exec(line) ?? []
    return call ? [file.problem(`${call} leaves tests out`, index + 1)] : []
  })
  if (/from '\.\/exercise\.ts'/.test(file.text)) return problems
  return [...problems, file.problem("does not import './exercise.ts', so it tests nothing")]
}
