// The fixture course with one thing in it changed, and what the check says of that, without a grade.
import { loadCourse } from '@neuralings/lesson-kit'
import { checkCourse } from '@neuralings/lesson-kit/check'
import { copyOfCourse, read, write } from '../temporary.ts'
import { fakeGrader, noMistakes } from './fake-grader.ts'

/** A text becomes another, or the whole of a file becomes it; null for a file that is not there. */
export type Change = [from: string | null, to: string]

export interface Broken {
  path: string
  change: Change
  /** `where message`, or how it begins. */
  problem: string
}

/** A case of a table: in the file `path`, `from` becomes `to`, and the check says `problem`. */
export const broken = (path: string, from: string | null, to: string, problem: string): Broken => ({
  path,
  change: [from, to],
  problem,
})

/** What the check says of the fixture course after a change, as `where message`. */
export async function problemsAfter({ path, change: [from, to] }: Omit<Broken, 'problem'>) {
  const root = copyOfCourse()
  const text = from === null ? to : read(root, path).replace(from, () => to)
  if (from !== null && text === read(root, path)) throw new Error(`${path} does not hold ${from}`)
  write(root, { [path]: text })
  return problemsIn(root, path)
}

/** What the check says of the course in a folder, or of the lesson that a path of it is in. */
export async function problemsIn(root: string, path = ''): Promise<string[]> {
  const course = await loadCourse(root)
  const lesson = course.lessons.find(({ id }) => path.startsWith(`${id}/`))
  const { problems } = await checkCourse(course, {
    grader: fakeGrader(course),
    types: noMistakes,
    labs: ['lever'],
    ids: lesson ? [lesson.id] : [],
    cacheDir: null,
  })
  return problems.map(({ where, message }) => `${where} ${message}`)
}
