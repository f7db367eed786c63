// No file has a mistake of types: neither the solution and what stands beside it, nor the stub, which is the
// first thing that a learner's editor sees.
import type { Course, Exercise } from '../../format/manifest.ts'
import { authoredStarter } from '../../stub/files.ts'
import { filesIn, sourceFile } from '../files.ts'
import type { Problem } from '../report.ts'
import type { Means } from '../rule.ts'
import { stubPath, type Types } from '../types.ts'

export async function types(
  course: Course,
  exercise: Exercise,
  { types }: Means,
): Promise<Problem[]> {
  const files = filesIn(course, exercise.folder, /\.ts$/)
  const solved: Problem[] = []
  for (const file of files) {
    const mistakes = await types.mistakesIn(file.path)
    if (mistakes === null) return [noCompiler]
    solved.push(...mistakes.map(({ line, message }) => file.problem(message, line)))
  }
  return solved.length > 0 ? solved : inStub(course, exercise, types)
}

const noCompiler: Problem = {
  where: 'package.json:1',
  message: 'types cannot be checked without a compiler: npm install --save-dev typescript',
}

/** At the line of the solution that the stub's line was made from, if it is there. */
async function inStub(course: Course, exercise: Exercise, types: Types): Promise<Problem[]> {
  const file = sourceFile(course, `${exercise.folder}/exercise.ts`)!
  const stub = authoredStarter(course, exercise).split('\n')
  const mistakes = (await types.mistakesIn(stubPath(exercise))) ?? []
  return mistakes.map(({ line, message }) => {
    const text = stub[line - 1] ?? ''
    return file.problem(
      `the stub has a mistake of types in "${text.trim()}": ${message}`,
      startOf(text),
    )
  })
}

/** As much of a line as stands in the solution as well: `export const answer: number` */
const startOf = (line: string): string => line.replace(/ = undefined$/, '')
