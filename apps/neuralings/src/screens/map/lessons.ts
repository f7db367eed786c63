// The left side of the map: one line for each lesson, a dot for each exercise.
import {
  type Course,
  type Exercise,
  type Lesson,
  next,
  type Progress,
  readiness,
  stateOf,
} from '@neuralings/lesson-kit'
import { numberOf, solvedIn, unmet } from '../../course/order.ts'
import { clip, fill } from '../../text/width.ts'
import type { Theme } from '../../theme/theme.ts'

interface Setting {
  course: Course
  progress: Progress
  width: number
  theme: Theme
}

export function lessonLines(cursor: number, setting: Setting): string[] {
  const { course, width, theme } = setting
  const names = Math.max(...course.lessons.map(({ id }) => id.length))
  return course.lessons.map((lesson, i) => {
    const pointer = i === cursor ? theme.accent(theme.glyphs.pointer) : ' '
    const name = `${numberOf(lesson)} ${fill(lesson.id, names)}`
    const line = `${i === cursor ? theme.strong(name) : name}  ${dots(lesson, setting)}`
    return clip(`${pointer} ${line}  ${standing(lesson, setting)}`.trimEnd(), width)
  })
}

const dots = ({ exercises }: Lesson, { progress, theme }: Setting): string =>
  exercises.map(exercise => dot(exercise, progress, theme)).join('')

export function dot({ id }: Exercise, progress: Progress, theme: Theme): string {
  const { solved, revealed, open } = theme.glyphs
  const state = stateOf(progress, id)
  if (state === 'solved') return theme.accent(solved)
  return theme.dim(state === 'revealed' ? revealed : open)
}

/** done, next, or which lessons should come first. */
function standing(lesson: Lesson, { course, progress, theme }: Setting): string {
  const { exercises } = lesson
  if (solvedIn(progress, exercises) === exercises.length) return theme.good('done')
  if (next(course, progress)?.lesson === lesson.id) return theme.accent('next')
  const ready = readiness(course, progress).find(one => one.lesson === lesson)
  const needs = unmet(ready?.missing ?? []).map(other => numberOf(other))
  return needs.length > 0 ? theme.dim(`needs ${needs.join(' ')}`) : ''
}
