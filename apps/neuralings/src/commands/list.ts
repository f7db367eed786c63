// All exercises and how they stand.
import {
  type Course,
  type ExerciseState,
  type Lesson,
  type Progress,
  stateOf,
} from '@neuralings/lesson-kit'
import { courseSentences } from '../course/ending.ts'
import { numberOf, solvedIn } from '../course/order.ts'
import { fill } from '../text/width.ts'
import type { Theme } from '../theme/theme.ts'
import { openHouse, type Shared } from './house.ts'
import { printJson, printLines } from './print.ts'

export async function list(options: Shared & { json?: boolean }): Promise<void> {
  const { session, theme, isPlain } = openHouse(options)
  const progress = session.progress()
  const { course } = session
  if (options.json) return printJson(records(course, progress))
  const lines = isPlain ? sentences(course, progress, theme) : table(course, progress, theme)
  const done = courseSentences(course, progress, theme.messages).map(theme.readable)
  printLines(done.length > 0 ? [...lines, '', ...done] : lines)
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

function sentences(course: Course, progress: Progress, theme: Theme): string[] {
  const { commands } = theme.messages
  const standing = ({ exercises }: Lesson): string =>
    commands.solved(solvedIn(progress, exercises), exercises.length)
  return course.lessons.flatMap(lesson => [
    theme.readable(commands.lesson(lesson.number, lesson.title, standing(lesson))),
    ...lesson.exercises.map(({ id, title }) =>
      theme.readable(commands.exercise(commands.states[stateOf(progress, id)], id, title)),
    ),
  ])
}

function table(course: Course, progress: Progress, theme: Theme): string[] {
  const ids = course.lessons.flatMap(({ exercises }) => exercises.map(({ id }) => id.length))
  const column = Math.max(0, ...ids)
  return course.lessons.flatMap((lesson, i) => [
    ...(i === 0 ? [] : ['']),
    theme.strong(theme.readable(`${numberOf(lesson)} ${lesson.title}`)),
    ...lesson.exercises.map(({ id, title }) => {
      const state = stateOf(progress, id)
      const words = theme.dim(theme.readable(title))
      return `   ${mark(state, theme)} ${fill(id, column)}  ${fill(word(state, theme), 8)}  ${words}`
    }),
  ])
}

function mark(state: ExerciseState, { good, dim, glyphs }: Theme): string {
  if (state === 'solved') return good(glyphs.passed)
  return dim(state === 'revealed' ? glyphs.revealed : glyphs.open)
}

const word = (state: ExerciseState, { messages }: Theme): string =>
  state === 'new' ? '' : messages.commands.states[state]
