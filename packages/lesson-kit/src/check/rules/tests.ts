// The tests of an exercise: they test it, leave none out, and lean on nothing but it and what they are given.
import type { Course, Exercise } from '../../format/manifest.ts'
import { importedFile, moduleNames } from '../../stub/imports.ts'
import { missing, type Source, sourceFile } from '../files.ts'
import type { Problem } from '../report.ts'

export function tests(course: Course, exercise: Exercise): Problem[] {
  const path = `${exercise.folder}/exercise.test.ts`
  const file = sourceFile(course, path)
  if (!file) return [missing(path)]
  return [
    ...file.text.split('\n').flatMap((line, i) => inLine(file, line, i + 1)),
    ...borrowed(file, exercise),
  ]
}

const skipped = /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:skip|only|todo|skipIf|runIf|fails)\b/
const unsteady = /\b(?:Math\.random|Date\.now|performance\.now)\b|\bnew Date\(\)/

function inLine(file: Source, line: string, at: number): Problem[] {
  const [skip] = skipped.exec(line) ?? []
  const [source] = unsteady.exec(line) ?? []
  return [
    ...(skip ? [file.problem(`${skip} leaves tests out`, at)] : []),
    ...(source
      ? [
          file.problem(
            `${source} gives another result each time: take numbers from a seeded generator`,
            at,
          ),
        ]
      : []),
  ]
}

/** Another exercise's file is another learner's work: it may hold anything when this one is graded. */
function borrowed(file: Source, exercise: Exercise): Problem[] {
  const relative = moduleNames(file.text).filter(({ name }) => name.startsWith('.'))
  const others = relative.filter(
    ({ name }) => ![null, exercise.file].includes(importedFile(exercise, name)),
  )
  const leaning = others.map(({ name }) =>
    file.problem(
      `leans on another exercise, "${name}", which may not be solved: compute what is expected here`,
      name,
    ),
  )
  if (relative.some(({ name }) => name === './exercise.ts')) return leaning
  return [...leaning, file.problem("does not import './exercise.ts', so it tests nothing")]
}
