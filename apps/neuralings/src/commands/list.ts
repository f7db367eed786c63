// All exercises and how they stand.
import { type Course, type ExerciseState, type Progress, stateOf } from '@neuralings/lesson-kit'
import { numberOf } from '../course/order.ts'
import { fill } from '../text/width.ts'
import type { Theme } from '../theme/theme.ts'
import { openHouse, type Shared } from './house.ts'
import { printJson, printLines } from './print.ts'

export async function list(options: Shared & { json?: boolean }): Promise<void> {
  const { session, theme } = openHouse(options)
  const progress = session.progress()
  if (options.json) printJson(records(session.course, progress))
  else printLines(listLines(session.course, { progress, theme }))
}

const records = (course: Course, progress: Progress) =>
  course.lessons.flatMap(({ exercises }) =>
    exercises.map(({ id, lesson, kind, file }) => ({
      id,
      lesson,
      kind,
      state: stateOf(progress, id),
      file,
    })),
  )

function listLines(
  course: Course,
  { progress, theme }: { progress: Progress; theme: Theme },
): string[] {
  const ids = course.lessons.flatMap(({ exercises }) => exercises.map(({ id }) => id.length))
  const column = Math.max(0, ...ids)
  return course.lessons.flatMap((lesson, i) => [
    ...(i === 0 ? [] : ['']),
    theme.strong(`${numberOf(lesson)} ${lesson.title}`),
    ...lesson.exercises.map(({ id, title }) => {
      const state = stateOf(progress, id)
      return `   ${mark(state, theme)} ${fill(id, column)}  ${fill(word(state), 8)}  ${theme.dim(title)}`
    }),
  ])
}

const mark = (state: ExerciseState, theme: Theme): string =>
  state === 'solved' ? theme.good(theme.glyphs.passed) : theme.dim(theme.glyphs.open)

const word = (state: ExerciseState): string => (state === 'new' ? '' : state)
