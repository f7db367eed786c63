// The left side of the map: one line for each lesson, a dot for each exercise.
import {
  type Course,
  type Exercise,
  type Lesson,
  next,
  type PlannedLesson,
  type Progress,
  stateOf,
} from '@neuralings/lesson-kit'
import { numberOf, solvedIn } from '../../course/order.ts'
import { clip, fill, width as widthOf } from '../../text/width.ts'
import type { Theme } from '../../theme/theme.ts'

interface Setting {
  course: Course
  progress: Progress
  width: number
  theme: Theme
}

interface Rows {
  lines: string[]
  /** The row that the cursor is on. */
  at: number
  /** Columns that they may come to take: the word behind the dots moves from row to row. */
  reach: number
}

/** Lessons still to be written keep their place, dimmed; the cursor passes over them. */
export function lessonRows(cursor: number, setting: Setting): Rows {
  const { course, width } = setting
  const all = [...course.lessons, ...course.planned].sort((a, b) => a.number - b.number)
  const column = Math.max(...all.map(({ id }) => id.length))
  const chosen = course.lessons[cursor]
  const lines = all.map(lesson =>
    isWritten(lesson)
      ? lessonLine(lesson, { ...setting, column, isChosen: lesson === chosen })
      : plannedLine(lesson, { ...setting, column }),
  )
  return {
    lines: lines.map(line => clip(line, width)),
    at: all.findIndex(({ id }) => id === chosen?.id),
    reach: Math.min(
      width,
      Math.max(...lines.map(widthOf), longest(course) + column + wordsAround(setting.theme)),
    ),
  }
}

/** Pointer, number and blanks before the dots, and a word like `next` behind them. */
const wordsAround = ({ messages: { map } }: Theme): number =>
  '▸ 01 '.length + '  '.length + widthOf(`  ${map.next}`)

const longest = ({ lessons }: Course): number =>
  Math.max(0, ...lessons.map(({ exercises }) => exercises.length))

const isWritten = (lesson: Lesson | PlannedLesson): lesson is Lesson => 'exercises' in lesson

interface Columns extends Setting {
  /** Width of the names. */
  column: number
}

function lessonLine(lesson: Lesson, setting: Columns & { isChosen: boolean }): string {
  const { theme, column, isChosen } = setting
  const pointer = isChosen ? theme.accent(theme.glyphs.pointer) : ' '
  const name = `${numberOf(lesson)} ${fill(lesson.id, column)}`
  const line = `${isChosen ? theme.strong(name) : name}  ${dots(lesson, setting)}`
  const dotted = `${pointer} ${line}`
  const whole = `${dotted}  ${standing(lesson, setting)}`.trimEnd()
  // The dots say the same, in fewer columns.
  return widthOf(whole) <= setting.width ? whole : dotted
}

const plannedLine = (lesson: PlannedLesson, { theme, column }: Columns): string =>
  theme.dim(`  ${numberOf(lesson)} ${fill(lesson.id, column)}  ${theme.messages.map.toCome}`)

const dots = ({ exercises }: Lesson, { progress, theme }: Setting): string =>
  exercises.map(exercise => dot(exercise, progress, theme)).join('')

export function dot({ id }: Exercise, progress: Progress, theme: Theme): string {
  const { solved, revealed, open } = theme.glyphs
  const state = stateOf(progress, id)
  if (state === 'solved') return theme.accent(solved)
  return theme.dim(state === 'revealed' ? revealed : open)
}

/** The word behind the dots, where there is one to say. */
function standing({ id, exercises }: Lesson, { course, progress, theme }: Setting): string {
  if (solvedIn(progress, exercises) === exercises.length) return theme.good(theme.messages.map.done)
  return next(course, progress)?.lesson === id ? theme.accent(theme.messages.map.next) : ''
}
