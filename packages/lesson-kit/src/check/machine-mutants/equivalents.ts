// `equivalents.ts` of an exercise: the machine-made mutants that do just what the solution does, by
// their names, each with the reason. No test can reject them, and nothing else may stand in the list.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { importDefault } from '../../format/import-file.ts'
import type { Course, Exercise } from '../../format/manifest.ts'
import { problemOf, sourceFile } from '../files.ts'
import type { Problem } from '../report.ts'

/** The list, and what is wrong with it as it stands. */
export async function equivalentsOf(
  course: Course,
  { folder }: Exercise,
): Promise<{ reasons: Map<string, string>; problems: Problem[] }> {
  const path = `${folder}/equivalents.ts`
  const file = join(course.root, path)
  if (!existsSync(file)) return { reasons: new Map(), problems: [] }
  try {
    const reasons = new Map(Object.entries(await importDefault<Record<string, string>>(file)))
    const unsaid = [...reasons].filter(([, reason]) => !/\w+\W+\w+/.test(reason))
    const problems = unsaid.map(([name]) =>
      sourceFile(course, path)!.problem(`"${name}" lacks the reason why nobody could tell`, name),
    )
    return { reasons, problems }
  } catch (error) {
    return { reasons: new Map(), problems: [problemOf(course, path, error)] }
  }
}
